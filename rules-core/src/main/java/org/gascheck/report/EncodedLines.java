package org.gascheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Begins lines two spaces further in for each level. Most of a report's bytes that are not text are such, so they are
 * encoded once and copied: letter by letter they took as long as all texts together.
 */
final class EncodedLines implements DefaultPrettyPrinter.Indenter {

    static final DefaultPrettyPrinter.Indenter ALL = new EncodedLines();

    /** Deeper than any report. */
    private static final int MOST_LEVELS = 16;

    private static final SerializableString[] LINES = IntStream.range(0, MOST_LEVELS).mapToObj(EncodedLines::line)
            .toArray(SerializableString[]::new);

    private EncodedLines() {
    }

    private static SerializableString line(int level) {
        return new SerializedString("\n" + "  ".repeat(level));
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        json.writeRaw(level < MOST_LEVELS ? LINES[level] : line(level));
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
