package org.gongkai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: the disclosure site with its database. */
@SpringBootApplication
public class Gongkai {

    /** Starts the server and returns when it answers. */
    public static void serve(String... arguments) {
        SpringApplication.run(Gongkai.class, arguments);
    }

    static void main(String... arguments) {
        serve(arguments);
    }
}
