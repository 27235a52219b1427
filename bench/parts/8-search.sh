# Search for a common (in 300 of 1,000), an occasional (10 of 1,000) and a rare word (1 of 10,000) among 10,000 and 1,000,000 items of 200 letters, against
# like '%word%' over the same rows and against the bare index look-up; first it tells how fast items from before the search are taken into it.
# Takes some ten minutes and 10 GB of disk; goal: at most 300 ms for a common word among a million.
set -eu
scratch=$GONGKAI_HOME/target/bench/search
rm -rf "$scratch"
mkdir -p "$scratch"
GONGKAI_DATA=$scratch GONGKAI_PORT=0 GONGKAI_MANAGEMENT_PORT=0
export GONGKAI_DATA GONGKAI_PORT GONGKAI_MANAGEMENT_PORT
"$JAVA_HOME/bin/java" -Xms1g -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$BENCH_CLASSPATH" org.gongkai.bench.SearchAgainstSql
rm -rf "$scratch"
