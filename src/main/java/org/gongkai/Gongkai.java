package org.gongkai;

import java.util.concurrent.CountDownLatch;
import org.gongkai.command.Main;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.event.ContextClosedEvent;

/** The program. Its command line starts without a single class of the server. Modules may call their own classes alike: beans go by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Gongkai {

    private static final int FAILED = 1;

    static void main(String... arguments) {
        System.exit(Main.run(Gongkai::serve, arguments));
    }

    /** Starts the site and returns when it is closed. */
    static void serve(String... settings) {
        var closed = new CountDownLatch(1);
        var application = new SpringApplication(Gongkai.class);
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        try {
            application.run(settings);
        } catch (RuntimeException reported) {
            // Spring Boot has said why by now, in words for the operator where it could.
            System.exit(FAILED);
        }
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
