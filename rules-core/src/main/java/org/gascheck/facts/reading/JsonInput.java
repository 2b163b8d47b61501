package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.gascheck.facts.model.ValueType;

/** Bytes of JSON, with columns counted in characters. */
final class JsonInput implements Input {

    private static final JsonFactory USUAL = factory(ReadLimits.DEFAULT);
    private static final int BYTE_ORDER_MARK = 3;

    private final byte[] bytes;
    private final ReadLimits limits;
    private final Function<String, List<ValueType>> types;
    private final JsonFactory factory;
    private int lastLine;
    private int lastOffset;
    private int lastColumn;

    /**
     * JSON that is read within limits.
     *
     * @param types the types of the values that fields of a name have, for telling what a fault may stand for
     */
    JsonInput(byte[] bytes, ReadLimits limits, Function<String, List<ValueType>> types) {
        this.bytes = bytes;
        this.limits = limits;
        this.types = types;
        // A factory remembers field names, so that making one for every document would be slow.
        this.factory = limits.equals(ReadLimits.DEFAULT) ? USUAL : factory(limits);
    }

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(limits.numberLength())
                        .maxStringLength(limits.textLength())
                        .build())
                .build();
    }

    /** Of an input that is not text in UTF-8 nothing else can be said. */
    @Override
    public Tokens tokens() throws StoppedException {
        if (Encoding.isWide(bytes)) {
            throw new StoppedException(new Spot(1, 0), "", Wording.wide());
        }
        int fault = Encoding.firstFault(bytes);
        if (fault >= 0) {
            throw new StoppedException(new Spot(lineOf(fault), fault), "", Wording.notUtf8(bytes[fault]));
        }
        try {
            return new JsonTokens(factory.createParser(bytes), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadLimits limits() {
        return limits;
    }

    /** Where the parser says that something stands. */
    Spot spot(JsonLocation at) {
        return new Spot(at.getLineNr(), (int) Math.max(0, Math.min(at.getByteOffset(), bytes.length)));
    }

    /**
     * Why the parser gave up: it tells the byte, which can be in the middle of a word, and the reason in English only.
     */
    StoppedException syntaxFault() {
        SyntaxFault fault = SyntaxFault.in(bytes);
        String found = new String(bytes, fault.offset(), fault.end() - fault.offset(), StandardCharsets.UTF_8);
        List<ValueType> ofField = fault.field() == null ? List.of() : types.apply(fault.field());
        return new StoppedException(
                new Spot(lineOf(fault.offset()), fault.offset()), "",
                SyntaxWording.of(fault.expected(), found, ofField));
    }

    /**
     * The column in characters: the parser counts bytes. Counts from the last place asked for where that is in the same
     * line, since a file without line ends would take forever otherwise.
     */
    @Override
    public int column(Spot at) {
        int offset = at.offset();
        if (at.line() != lastLine) {
            lastLine = at.line();
            lastOffset = offset;
            while (lastOffset > 0 && bytes[lastOffset - 1] != '\n' && bytes[lastOffset - 1] != '\r') {
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

    private int lineOf(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += isLineEnd(i) ? 1 : 0;
        }
        return line;
    }

    private int characters(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isContinuation(bytes[i]) ? 0 : 1;
        }
        return count;
    }

    private boolean isLineEnd(int offset) {
        return bytes[offset] == '\n'
                || bytes[offset] == '\r' && (offset + 1 == bytes.length || bytes[offset + 1] != '\n');
    }

    private boolean startsWithByteOrderMark() {
        return bytes.length >= BYTE_ORDER_MARK
                && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isContinuation(byte each) {
        return (each & 0xC0) == 0x80;
    }
}
