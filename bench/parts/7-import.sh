# Bulk import of 20,000 rows (read, checked, cleaned, hashed, made into drafts) against PostgreSQL's COPY of the same rows into tables with the same
# indexes; goal: at least 0.3 of its rate, hence at most 3.3 times its time.
set -eu
exec "$JAVA_HOME/bin/java" -Xms1g -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$BENCH_CLASSPATH" org.gongkai.bench.ImportAgainstCopy
