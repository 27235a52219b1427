package org.gongkai;

import java.util.Arrays;
import org.gongkai.command.Main;
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
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            serve(arguments);
        } else if (arguments[0].equals("serve")) {
            serve(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            System.exit(Main.run(arguments));
        }
    }
}
