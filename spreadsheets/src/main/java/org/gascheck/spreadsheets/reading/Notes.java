package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.spreadsheets.FileNotes;
import org.gascheck.spreadsheets.Origins;

/** Collects what is to be told of a file as a whole. */
final class Notes {

    private static final int MOST = 1_000;

    private final String source;
    private final List<Text> taken = new ArrayList<>();
    private final List<Problem> unjudged = new ArrayList<>();
    private int examples;

    Notes(String source) {
        this.source = source;
    }

    /** The same notes, to add to them. */
    Notes copy() {
        Notes copy = new Notes(source);
        copy.taken.addAll(taken);
        copy.unjudged.addAll(unjudged);
        copy.examples = examples;
        return copy;
    }

    void take(Text text) {
        if (taken.size() < MOST) {
            taken.add(text);
        }
    }

    void leaveUnjudged(String cell, Text message) {
        if (unjudged.size() < MOST) {
            unjudged.add(new Problem(cell.isEmpty() ? source : Origins.placed(source, cell), 0, 0, "", message));
        }
    }

    /** Counts rows of examples: a template has one on each of its sheets. */
    void passOverExamples(int rows) {
        examples += rows;
    }

    FileNotes told() {
        List<Text> all = new ArrayList<>(taken);
        if (examples > 0) {
            all.add(new Text(
                    "示例行（编号为“例…”）没有读取，共 " + examples + " 行",
                    "rows of examples (numbered \"example …\") were passed over, " + examples + " of them"));
        }
        return new FileNotes(all, unjudged);
    }
}
