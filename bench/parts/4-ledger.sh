# An act with its ledger entry, through the site's own transaction, against the bare UPDATE and INSERT by pgbench on the same server;
# goal: at least 0.5 of its rate. pgbench comes with Debian's postgresql package and is not part of the product.
set -eu
pgbench=$(command -v pgbench || ls /usr/lib/postgresql/*/bin/pgbench 2> /dev/null | sort -V | tail -n 1) || pgbench=
if [ -z "$pgbench" ]; then
    echo "pgbench is not installed, so there is nothing to compare with; Debian: apt-get install postgresql-contrib"
    exit 0
fi
scratch=$GONGKAI_HOME/target/bench/ledger
rm -rf "$scratch"
mkdir -p "$scratch"
GONGKAI_DATA=$scratch/data GONGKAI_PORT=0 GONGKAI_MANAGEMENT_PORT=0
export GONGKAI_DATA GONGKAI_PORT GONGKAI_MANAGEMENT_PORT
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$BENCH_CLASSPATH" org.gongkai.bench.ActsAgainstStatements "$pgbench" "$scratch"
