package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.model.ValueType;

/** Collects what is wrong with an input, with lines and columns counted in characters. */
final class Problems {

    private static final int BYTE_ORDER_MARK = 3;

    private final String source;
    private final byte[] input;
    private final ReadLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private int untold;
    private int lastLine;
    private int lastOffset;
    private int lastColumn;

    Problems(String source, byte[] input, ReadLimits limits) {
        this.source = source;
        this.input = input;
        this.limits = limits;
    }

    /** Adds a problem if the input is not text in UTF-8, and tells whether it did: nothing else can be said of it then. */
    boolean addFaultOfEncoding() {
        if (Encoding.isWide(input)) {
            problems.add(new Problem(source, 1, 1, "", Wording.wide()));
            return true;
        }
        int fault = Encoding.firstFault(input);
        if (fault < 0) {
            return false;
        }
        int line = line(fault);
        problems.add(new Problem(source, line, column(line, fault), "", Wording.notUtf8(input[fault])));
        return true;
    }

    /** What is only made for a problem that is told. */
    interface Told<T> {
        T make() throws IOException;
    }

    /** Adds a problem; of one that is beyond the number that are told, nothing is made. */
    void add(JsonLocation at, Told<String> pointer, Told<Text> message) throws IOException {
        if (problems.size() < limits.problems()) {
            problems.add(new Problem(source, at.getLineNr(), column(at), pointer.make(), message.make()));
        } else {
            untold++;
        }
    }

    /** Adds a limit that was passed, at which reading had to stop. */
    void addLimit(StreamConstraintsException fault, JsonLocation reached) {
        JsonLocation at = fault.getLocation() == null ? reached : fault.getLocation();
        problems.add(new Problem(source, at.getLineNr(), column(at), "", Wording.limit(fault, limits)));
    }

    /**
     * Adds the fault of syntax at which reading had to stop.
     *
     * @param types of the values of a field, by its name
     */
    void addSyntax(Function<String, List<ValueType>> types) {
        SyntaxFault fault = SyntaxFault.in(input);
        int line = line(fault.offset());
        String found = new String(input, fault.offset(), fault.end() - fault.offset(), StandardCharsets.UTF_8);
        List<ValueType> ofField = fault.field() == null ? List.of() : types.apply(fault.field());
        problems.add(new Problem(source, line, column(line, fault.offset()), "", SyntaxWording.of(fault.expected(), found, ofField)));
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

    private int column(JsonLocation at) {
        return column(at.getLineNr(), offset(at));
    }

    /**
     * The column in characters: the parser counts bytes. Counts from the last place asked for where that is in the same line,
     * since a file without line ends would take forever otherwise.
     */
    private int column(int line, int offset) {
        if (line != lastLine) {
            lastLine = line;
            lastOffset = offset;
            while (lastOffset > 0 && input[lastOffset - 1] != '\n' && input[lastOffset - 1] != '\r') {
                lastOffset--;
            }
            if (lastOffset == 0 && startsWithByteOrderMark()) {
                lastOffset = Math.min(BYTE_ORDER_MARK, offset);
            }
            lastColumn = 1;
        }
        int between = characters(Math.min(lastOffset, offset), Math.max(lastOffset, offset));
        lastColumn += offset < lastOffset ? -between : between;
        lastOffset = offset;
        return lastColumn;
    }

    private int characters(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isContinuation(input[i]) ? 0 : 1;
        }
        return count;
    }

    private boolean isLineEnd(int offset) {
        return input[offset] == '\n' || input[offset] == '\r' && (offset + 1 == input.length || input[offset + 1] != '\n');
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += isLineEnd(i) ? 1 : 0;
        }
        return line;
    }

    private int offset(JsonLocation at) {
        return (int) Math.max(0, Math.min(at.getByteOffset(), input.length));
    }

    private boolean startsWithByteOrderMark() {
        return input.length >= BYTE_ORDER_MARK
                && input[0] == (byte) 0xEF && input[1] == (byte) 0xBB && input[2] == (byte) 0xBF;
    }

    private static boolean isContinuation(byte each) {
        return (each & 0xC0) == 0x80;
    }
}
