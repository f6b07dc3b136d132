package house.broken.cli;

import org.springframework.context.ApplicationContext;

/** Breaks "the shell starts no Spring". */
public record CommandWithSpring(ApplicationContext context) {}
