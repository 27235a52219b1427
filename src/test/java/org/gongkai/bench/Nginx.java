package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Debian's nginx on loopback, an ordinary process with two workers that shows the files of a folder. */
final class Nginx {

    private static final String SETTINGS = """
            daemon off;
            worker_processes 2;
            worker_rlimit_nofile 18000;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
                include /etc/nginx/mime.types;
                charset utf-8;
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000000;
                open_file_cache max=12000 inactive=600s;
                open_file_cache_valid 600s;
                gzip_static on;
                gzip_vary on;
                client_body_temp_path %1$s/temporary;
                proxy_temp_path %1$s/temporary;
                fastcgi_temp_path %1$s/temporary;
                uwsgi_temp_path %1$s/temporary;
                scgi_temp_path %1$s/temporary;
                %4$s
                server {
                    listen 127.0.0.1:%2$d backlog=1024;
                    root %3$s;
                    location / { try_files ${uri}index.html =404; }
                }
            }
            """;

    private Nginx() {}

    /** @param headers what each answer carries beside its own, as those of the site do */
    static Server start(Path scratch, Path files, int port, Map<String, String> headers)
            throws IOException, InterruptedException {
        var folder = Files.createDirectories(scratch.resolve("nginx"));
        var added = headers.entrySet().stream()
                .map(each -> "add_header " + each.getKey() + " \"" + each.getValue() + "\";")
                .collect(Collectors.joining("\n    "));
        var settings = Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(folder, port, files, added));
        var process = new ProcessBuilder(List.of("nginx", "-c", settings.toString(), "-p", folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Thread.sleep(1000);
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(folder.resolve("output")));
        }
        return new Server("nginx", process, "nginx", port);
    }
}
