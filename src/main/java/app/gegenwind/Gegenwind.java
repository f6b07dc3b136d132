package app.gegenwind;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one entry point: a web application without arguments, a command line with them. */
@SpringBootApplication
public class Gegenwind {

    public static void main(String[] args) {
        SpringApplication.run(Gegenwind.class, args);
    }
}
