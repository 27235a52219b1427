# The board of a province of 2,000 agencies and its aggregate among 200,000 filed reports against bare SQL that reads the same rows; goal: at most 2.
set -eu
scratch=$GONGKAI_HOME/target/bench/board
rm -rf "$scratch"
mkdir -p "$scratch"
GONGKAI_DATA=$scratch GONGKAI_PORT=0 GONGKAI_MANAGEMENT_PORT=0
export GONGKAI_DATA GONGKAI_PORT GONGKAI_MANAGEMENT_PORT
exec "$JAVA_HOME/bin/java" -Xms1g -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$BENCH_CLASSPATH" org.gongkai.bench.BoardAgainstSql
