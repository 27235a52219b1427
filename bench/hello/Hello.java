package hello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest site that Spring Boot makes, to measure starts against; not part of the program. */
@SpringBootApplication
@RestController
public class Hello {

    public static void main(String[] arguments) {
        SpringApplication.run(Hello.class, arguments);
    }

    @GetMapping("/")
    String page() {
        return "你好";
    }
}
