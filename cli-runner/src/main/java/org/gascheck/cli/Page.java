package org.gascheck.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi;

/** Prints lines: wrapped to the width, labelled, coloured where the terminal shows colours, and free of control characters. */
final class Page {

    private final PrintStream out;
    private final Ansi ansi;
    private final int width;

    Page(Terminal terminal) {
        this.out = terminal.out();
        this.ansi = terminal.ansi();
        this.width = terminal.width();
    }

    /** Columns of a line. */
    int width() {
        return width;
    }

    void blank() {
        out.println();
    }

    /** Prints a text after a mark; the lines after the first are indented as far as the text. */
    void text(String mark, String text, IStyle... styles) {
        String indent = " ".repeat(WideText.width(mark));
        String before = WideText.harmless(mark);
        for (String line : WideText.wrapped(WideText.harmless(text), Math.max(20, width - indent.length()))) {
            out.println(before + styled(line, styles));
            before = indent;
        }
    }

    /** Prints a text after a faint label in a column of its own. */
    void labelled(int indent, int column, String label, String text, IStyle... styles) {
        String before = " ".repeat(indent) + styled(WideText.padded(label, column), Style.faint);
        String after = " ".repeat(indent + column);
        for (String line : WideText.wrapped(WideText.harmless(text), Math.max(20, width - indent - column))) {
            out.println(before + styled(line, styles));
            before = after;
        }
    }

    /** Prints a text as it is, without wrapping. */
    void verbatim(String text, IStyle... styles) {
        out.println(styled(WideText.harmless(text), styles));
    }

    private String styled(String text, IStyle... styles) {
        if (styles.length == 0 || !ansi.enabled() || text.isEmpty()) {
            return text;
        }
        List<IStyle> reversed = new ArrayList<>(List.of(styles));
        Collections.reverse(reversed);
        return Style.on(styles) + text + Style.off(reversed.toArray(IStyle[]::new));
    }
}
