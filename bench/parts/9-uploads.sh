# A text of 2 GiB by the resumable upload over loopback (received, on the disk, looked at, hashed, kept) against cat and fsync of the same bytes on the
# same disk; and whether memory grows with it: the heap is of 256 MiB. Takes 4 GB of disk for the time being; goal: at most 4 times the time.
set -eu
scratch=$GONGKAI_HOME/target/bench/uploads
rm -rf "$scratch"
mkdir -p "$scratch"
GONGKAI_DATA=$scratch GONGKAI_PORT=0 GONGKAI_MANAGEMENT_PORT=0 GONGKAI_UPLOAD_LIMIT=2GB
export GONGKAI_DATA GONGKAI_PORT GONGKAI_MANAGEMENT_PORT GONGKAI_UPLOAD_LIMIT
"$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$BENCH_CLASSPATH" org.gongkai.bench.UploadAgainstDisk
rm -rf "$scratch"
