# Published item pages under load against nginx with the same bytes as files, in turns: requests a second, processor time of the server for
# each, 99th percentile and memory; plain, packed and conditional, one page and 10,000, and while 20 items a second are being published.
# Then pages made anew a second, and how making grows from 10,000 to 1,000,000 items. Goals: at least 0.9 of nginx's rate, at most twice its
# processor time, at least 0.8 of the quiet rate while publishing, nothing older than a second.
set -eu
for program in nginx wrk; do
    if ! command -v $program > /dev/null; then
        echo "$program is not installed, so there is nothing to measure with; Debian: apt-get install nginx-light wrk"
        exit 0
    fi
done
scratch=$GONGKAI_HOME/target/bench/pages
rm -rf "$scratch"
mkdir -p "$scratch"
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$BENCH_CLASSPATH" org.gongkai.bench.PagesAgainstNginx \
    "$scratch" "$GONGKAI_HOME/bench/pages/addresses.lua"
