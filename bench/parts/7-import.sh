# Bulk import of 20,000 rows (read, checked, cleaned, hashed, made into drafts) against PostgreSQL's COPY of the same rows into tables with the same
# indexes; goal: at least 0.3 of its rate, hence at most 3.3 times its time.
set -eu
scratch=$GONGKAI_HOME/target/bench/import
rm -rf "$scratch"
mkdir -p "$scratch"
GONGKAI_DATA=$scratch GONGKAI_PORT=0 GONGKAI_MANAGEMENT_PORT=0
export GONGKAI_DATA GONGKAI_PORT GONGKAI_MANAGEMENT_PORT
exec "$JAVA_HOME/bin/java" -Xms1g -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$BENCH_CLASSPATH" org.gongkai.bench.ImportAgainstCopy
