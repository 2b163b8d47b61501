package example.bytes;

import org.springframework.boot.SpringApplication;

/** Starts the service. */
public final class Main {

    private Main() {
    }

    /** Takes the arguments of Spring Boot. */
    public static void main(String[] args) {
        SpringApplication.run(CheckService.class, args);
    }
}
