package org.gascheck.facts;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;

/** Collects what is wrong with an input, with lines and columns counted in characters. */
final class Problems {

    private static final int MOST = 1_000;
    private static final int BYTE_ORDER_MARK = 3;
    private static final int GLIMPSE = 20;

    private final String source;
    private final byte[] input;
    private final List<Problem> problems = new ArrayList<>();
    private int untold;

    Problems(String source, byte[] input) {
        this.source = source;
        this.input = input;
    }

    void add(JsonLocation at, String pointer, Text message) {
        if (problems.size() < MOST) {
            problems.add(new Problem(source, at.getLineNr(), column(at), pointer, message));
        } else {
            untold++;
        }
    }

    /** Adds a fault of syntax, or a limit that was passed, at which reading had to stop. */
    void addFatal(JsonProcessingException fault, JsonLocation reached) {
        JsonLocation at = fault.getLocation() == null ? reached : fault.getLocation();
        problems.add(new Problem(source, at.getLineNr(), column(at), "", Wording.syntax(fault, glimpse(at))));
    }

    /** The problems in the order of the input; of very many only the first, and how many more there are. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (untold > 0) {
            sorted.add(new Problem(source, 0, 0, "", new Text(
                    "另有 " + untold + " 个问题未列出", "there are " + untold + " more problems, which are not listed")));
        }
        return sorted;
    }

    /** The column in characters: the parser of UTF-8 counts bytes. */
    private int column(JsonLocation at) {
        int end = offset(at);
        if (end < 0) {
            return Math.max(1, at.getColumnNr());
        }
        int start = end;
        while (start > 0 && input[start - 1] != '\n' && input[start - 1] != '\r') {
            start--;
        }
        if (start == 0 && startsWithByteOrderMark()) {
            start = BYTE_ORDER_MARK;
        }
        int column = 1;
        for (int i = start; i < end; i++) {
            column += isContinuation(input[i]) ? 0 : 1;
        }
        return column;
    }

    /** The beginning of what stands at a place, for faults of syntax; empty at the end or where no bytes are counted. */
    private String glimpse(JsonLocation at) {
        int start = offset(at);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < input.length && end - start < GLIMPSE && input[end] != '\n' && input[end] != '\r') {
            end++;
        }
        while (end > start && end < input.length && isContinuation(input[end])) {
            end--;
        }
        return new String(input, start, end - start, StandardCharsets.UTF_8).strip();
    }

    /** The offset in bytes, or -1 where the parser counts characters. */
    private int offset(JsonLocation at) {
        return at.getByteOffset() < 0 ? -1 : (int) Math.min(at.getByteOffset(), input.length);
    }

    private boolean startsWithByteOrderMark() {
        return input.length >= BYTE_ORDER_MARK
                && input[0] == (byte) 0xEF && input[1] == (byte) 0xBB && input[2] == (byte) 0xBF;
    }

    private static boolean isContinuation(byte each) {
        return (each & 0xC0) == 0x80;
    }
}
