# From the command to the first page served, database included, and the memory held then, against a Spring Boot hello world on
# the same web server; and the command line against java -version. The site's database is made before anything is counted.
set -eu
scratch=$GONGKAI_HOME/target/bench/start
rm -rf "$scratch"
mkdir -p "$scratch/classes"

# What a hello world needs: Boot, Spring MVC, Jetty and what these need themselves; none of the rest of the program.
hello=$scratch/classes
old_ifs=$IFS
IFS=:
for jar in $BENCH_CLASSPATH; do
    case ${jar##*/} in
        spring-boot-*test* | spring-boot-jdbc* | spring-boot-flyway* | spring-boot-sql* | spring-boot-data* | spring-boot-transaction* | \
            spring-boot-persistence* | spring-boot-actuator* | spring-boot-health* | spring-boot-micrometer* | spring-boot-starter* | \
            spring-boot-devtools* | spring-boot-restclient* | spring-boot-webtestclient* | spring-boot-resttestclient* ) ;;
        spring-boot-* | spring-core-* | spring-beans-* | spring-context-[0-9]* | spring-aop-* | spring-expression-* | spring-web-* | \
            spring-webmvc-* | jetty-* | jakarta.servlet-api-* | jakarta.annotation-api-* | jakarta.websocket* | tomcat-embed-el-* | \
            logback-* | slf4j-api-* | log4j-* | jul-to-slf4j-* | commons-logging-* | micrometer-commons-* | micrometer-observation-* | \
            jackson-* | snakeyaml-* | jspecify-*) hello=$hello:$jar ;;
    esac
done
IFS=$old_ifs
"$JAVA_HOME/bin/javac" -parameters -d "$scratch/classes" -cp "$hello" "$GONGKAI_HOME/bench/hello/Hello.java"

"$GONGKAI_HOME/gongkai" build
exec "$JAVA_HOME/bin/java" -cp "$BENCH_CLASSPATH" org.gongkai.bench.Starts "$GONGKAI_HOME" "$scratch" "$hello"
