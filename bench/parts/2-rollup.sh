# Checking and adding up 200,000 reports in memory against only summing the same arrays; goal: at most 5.
set -eu
exec "$JAVA_HOME/bin/java" -Xms2g -Xmx2g -XX:+UseSerialGC -cp "$BENCH_CLASSPATH" org.gongkai.bench.RollupAgainstSums
