package org.gascheck.reports.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gascheck.Printable;

/**
 * Prints lines: wrapped to the width, labelled, marked up, and free of control characters. What cannot be written is an
 * {@link UncheckedIOException}.
 */
public final class Page {

    private static final int NARROWEST_TEXT = 20;

    private final Appendable out;
    private final int width;
    private final Markup markup;

    /**
     * A page.
     *
     * @param width columns of a line; a Chinese character takes two
     */
    public Page(Appendable out, int width, Markup markup) {
        this.out = out;
        this.width = width;
        this.markup = markup;
    }

    /** Columns of a line. */
    public int width() {
        return width;
    }

    /** Prints an empty line. */
    public void blank() {
        line("");
    }

    /** Prints a text after a mark; the lines after the first are indented as far as the text. */
    public void text(String mark, String text, Emphasis... emphasis) {
        String indent = " ".repeat(WideText.width(mark));
        String before = Printable.of(mark);
        for (String line : WideText.wrapped(Printable.of(text), Math.max(NARROWEST_TEXT, width - indent.length()))) {
            line(before + marked(line, emphasis));
            before = indent;
        }
    }

    /** Prints a text after a faint label in a column of its own. */
    public void labelled(int indent, int column, String label, String text, Emphasis... emphasis) {
        String before = " ".repeat(indent) + marked(WideText.padded(label, column), Emphasis.FAINT);
        String after = " ".repeat(indent + column);
        for (String line : WideText.wrapped(Printable.of(text), Math.max(NARROWEST_TEXT, width - indent - column))) {
            line(before + marked(line, emphasis));
            before = after;
        }
    }

    /** Prints a text as it is, without wrapping. */
    public void verbatim(String text, Emphasis... emphasis) {
        line(marked(Printable.of(text), emphasis));
    }

    private String marked(String text, Emphasis... emphasis) {
        String marked = text;
        if (!text.isEmpty()) {
            for (int i = emphasis.length - 1; i >= 0; i--) {
                marked = markup.marked(marked, emphasis[i]);
            }
        }
        return marked;
    }

    private void line(String line) {
        try {
            out.append(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
