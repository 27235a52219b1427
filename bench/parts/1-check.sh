# check on 1,000 .docx and HTML reports against bare text extraction of the same files by Apache Tika; goal: at most 1.3.
# Same JVM, same settings, same number of files at once; first inside one warm JVM, then as whole processes.
set -eu
options='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR -Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener'
# shellcheck disable=SC2086
exec "$JAVA_HOME/bin/java" $options -cp "$BENCH_CLASSPATH" org.gongkai.bench.CheckAgainstExtraction \
    "$GONGKAI_HOME/target/bench/reports" $options
