package org.gascheck.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gascheck.reports.TextReports;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command reads and writes.
 *
 * @param out   the reports, in UTF-8
 * @param err   everything else, in UTF-8
 * @param ansi  whether to colour
 * @param width columns of a line
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Ansi ansi, int width) {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** The terminal around the streams, as wide as the environment variable COLUMNS says. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, utf8(out), utf8(err), Ansi.AUTO, width(System.getenv("COLUMNS")));
    }

    /** What is printed for people. */
    Page page() {
        return new Page(out, width, markup());
    }

    /** Whether what is written to the standard error can be drawn over. */
    boolean isErrDrawn() {
        return Boolean.getBoolean("gascheck.err.terminal") && !"dumb".equals(System.getenv("TERM"));
    }

    /** Reports that fit it. */
    TextReports texts(Locale language) {
        return TextReports.of(language).withWidth(width).withMarkup(markup());
    }

    /** Whether somebody sees the standard output; from Java 22 on there is a console even where nobody does. */
    static boolean isSeen() {
        Console console = System.console();
        try {
            return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private Markup markup() {
        return ansi.enabled() ? new Colours() : Markup.NONE;
    }

    static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    static int width(String columns) {
        try {
            return columns == null ? USUAL_WIDTH
                    : Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns.strip())));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
