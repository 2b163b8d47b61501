package org.gascheck.reports.layout;

import java.io.IOException;
import java.util.List;
import org.gascheck.Printable;

/** Prints lines: wrapped to the width, labelled, marked up, and free of control characters. */
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
    public void blank() throws IOException {
        line("");
    }

    /** Prints a text after a mark; the lines after the first are indented as far as the text. */
    public void text(String mark, String text, Emphasis... emphasis) throws IOException {
        String indent = " ".repeat(WideText.width(mark));
        String before = Printable.of(mark);
        for (String line : wrapped(text, indent.length())) {
            line(before + marked(line, emphasis));
            before = indent;
        }
    }

    /**
     * Prints texts in a column, the first of them after a faint label, or under one that is too wide to stand before
     * it; nothing if there are none.
     */
    public void labelled(int indent, int column, String label, List<String> texts) throws IOException {
        String labelOrBlank = label;
        if (WideText.width(label) >= column && !texts.isEmpty()) {
            line(" ".repeat(indent) + marked(label, Emphasis.FAINT));
            labelOrBlank = "";
        }
        for (String text : texts) {
            String before = " ".repeat(indent) + marked(WideText.padded(labelOrBlank, column), Emphasis.FAINT);
            for (String line : wrapped(text, indent + column)) {
                line(before + line);
                before = " ".repeat(indent + column);
            }
            labelOrBlank = "";
        }
    }

    /** Prints a text as it is, without wrapping. */
    public void verbatim(String text, Emphasis... emphasis) throws IOException {
        line(marked(Printable.of(text), emphasis));
    }

    private List<String> wrapped(String text, int indent) {
        return WideText.wrapped(Printable.of(text), Math.max(NARROWEST_TEXT, width - indent));
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

    private void line(String line) throws IOException {
        out.append(line + "\n");
    }
}
