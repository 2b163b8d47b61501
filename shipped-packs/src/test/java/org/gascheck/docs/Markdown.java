package org.gascheck.docs;

import java.util.Collections;
import java.util.List;
import org.gascheck.Text;

/** A Markdown text in the making; lines end with LF whatever the system. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** A line. */
    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** An empty line. */
    Markdown gap() {
        return line("");
    }

    /** The head of a table. */
    Markdown head(String... cells) {
        return row(cells).line("|" + String.join("|", Collections.nCopies(cells.length, "---")) + "|");
    }

    /** A row of a table. */
    Markdown row(String... cells) {
        return line("| " + String.join(" | ", List.of(cells).stream().map(cell -> cell.replace("|", "\\|")).toList())
                + " |");
    }

    /** Both languages on one line. */
    static String inline(Text of) {
        return of.zh() + " " + of.en();
    }

    /** Both languages in one cell, one below the other. */
    static String cell(Text of) {
        return of.zh() + "<br>" + of.en();
    }

    /** The provisions as one cites them, or a dash. */
    static String provisions(List<String> provisions) {
        return provisions == null || provisions.isEmpty() ? "—" : String.join("、", provisions);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
