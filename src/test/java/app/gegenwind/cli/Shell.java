package app.gegenwind.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command said. */
record Shell(int exit, String out, String err) {

    static Shell run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Cli.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Shell(exit, out.toString(), err.toString());
    }
}
