package org.gascheck.facts.reading;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Where a text in UTF-8 stops being JSON, and what would have to stand there. The parser itself tells the byte at which
 * it gave up, which can be in the middle of a word, and says why in English only.
 *
 * @param offset   the first byte of what cannot stand there
 * @param end      the byte after it, in the bytes of the text
 * @param expected what could have stood there
 * @param field    the name of the field whose value stands there, or null
 */
record SyntaxFault(int offset, int end, Expected expected, String field) {

    /** What could have stood in the place of a fault. */
    enum Expected {
        /** Any value. */
        VALUE,
        /** A number as JSON writes it. */
        NUMBER,
        /** The name of a field, in quotes. */
        NAME,
        /** The colon after a name. */
        COLON,
        /** A comma, or the end of an object. */
        NEXT_FIELD,
        /** A comma, or the end of a list. */
        NEXT_MEMBER,
        /** An escape sequence of JSON. */
        ESCAPE,
        /** A character, written as an escape sequence. */
        ESCAPED,
        /** Nothing more. */
        NOTHING,
        /** More: the text ends too early. */
        MORE
    }

    /** The first fault of a text, or null where it is JSON. */
    static SyntaxFault in(byte[] json) {
        return new Scan(json).fault();
    }

    private static final class Scan {

        private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final byte[] json;
        private final BitSet objects = new BitSet();
        private int depth;
        private int at;
        private String name;

        Scan(byte[] json) {
            this.json = json;
            at = json.length >= BYTE_ORDER_MARK.length && json[0] == BYTE_ORDER_MARK[0] && json[1] == BYTE_ORDER_MARK[1]
                    && json[2] == BYTE_ORDER_MARK[2] ? BYTE_ORDER_MARK.length : 0;
        }

        SyntaxFault fault() {
            Expected expected = Expected.VALUE;
            boolean mayClose = false;
            for (skipBlanks(); at < json.length; skipBlanks()) {
                int start = at;
                char next = (char) (json[at] & 0xFF);
                if (mayClose && next == (inObject() ? '}' : ']')) {
                    at++;
                    depth--;
                    mayClose = depth > 0;
                    expected = afterValue();
                    continue;
                }
                switch (expected) {
                    case VALUE -> {
                        if (next == '{' || next == '[') {
                            at++;
                            objects.set(++depth, next == '{');
                            expected = next == '{' ? Expected.NAME : Expected.VALUE;
                            mayClose = true;
                            continue;
                        }
                        SyntaxFault fault = value(next);
                        if (fault != null) {
                            return fault;
                        }
                        expected = afterValue();
                        mayClose = depth > 0;
                    }
                    case NAME -> {
                        if (next != '"') {
                            return at(start, expected);
                        }
                        SyntaxFault fault = text();
                        if (fault != null) {
                            return fault;
                        }
                        name = new String(json, start + 1, at - start - 2, StandardCharsets.UTF_8);
                        expected = Expected.COLON;
                        mayClose = false;
                    }
                    case COLON -> {
                        if (next != ':') {
                            return at(start, expected);
                        }
                        at++;
                        expected = Expected.VALUE;
                    }
                    default -> {
                        if (depth == 0 || next != ',') {
                            return at(start, expected);
                        }
                        at++;
                        expected = inObject() ? Expected.NAME : Expected.VALUE;
                        mayClose = false;
                    }
                }
            }
            return expected == Expected.NOTHING ? null : at(at, Expected.MORE);
        }

        private boolean inObject() {
            return objects.get(depth);
        }

        private Expected afterValue() {
            if (depth == 0) {
                return Expected.NOTHING;
            }
            return inObject() ? Expected.NEXT_FIELD : Expected.NEXT_MEMBER;
        }

        private SyntaxFault value(char first) {
            if (first == '"') {
                return text();
            }
            int start = at;
            String word = new String(json, start, endOfWord(start) - start, StandardCharsets.UTF_8);
            at = endOfWord(start);
            if (word.equals("true") || word.equals("false") || word.equals("null") || word.matches(NUMBER)) {
                return null;
            }
            return at(start, first == '-' || first >= '0' && first <= '9' ? Expected.NUMBER : Expected.VALUE);
        }

        private static final String NUMBER = "-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?";

        /** Goes behind a text in quotes; the fault in it, or null. */
        private SyntaxFault text() {
            for (at++; at < json.length; at++) {
                int each = json[at] & 0xFF;
                if (each == '"') {
                    at++;
                    return null;
                }
                if (each < ' ') {
                    return new SyntaxFault(at, at + 1, Expected.ESCAPED, null);
                }
                if (each == '\\') {
                    int length = escape();
                    if (at + length > json.length) {
                        break;
                    }
                    if (length == 0) {
                        return new SyntaxFault(at, endOfCharacter(at + 1), Expected.ESCAPE, null);
                    }
                    at += length - 1;
                }
            }
            at = json.length;
            return at(at, Expected.MORE);
        }

        /** The bytes of the escape sequence here: 0 where it is none, more than there are where it is not complete. */
        private int escape() {
            if (at + 1 == json.length) {
                return 2;
            }
            if (json[at + 1] != 'u') {
                return "\"\\/bfnrt".indexOf(json[at + 1]) < 0 ? 0 : 2;
            }
            for (int i = at + 2; i < at + 6; i++) {
                if (i == json.length) {
                    return 6;
                }
                if (Character.digit(json[i], 16) < 0) {
                    return 0;
                }
            }
            return 6;
        }

        private int endOfCharacter(int start) {
            int end = Math.min(start + 1, json.length);
            while (end < json.length && (json[end] & 0xC0) == 0x80) {
                end++;
            }
            return end;
        }

        /** The fault of a word or, where it begins with a sign of JSON, of that sign. */
        private SyntaxFault at(int start, Expected expected) {
            boolean ofField = expected == Expected.VALUE && depth > 0 && inObject();
            return new SyntaxFault(start,
                    start == json.length ? start : Math.max(endOfWord(start), endOfCharacter(start)), expected,
                    ofField ? name : null);
        }

        private int endOfWord(int start) {
            int end = start;
            while (end < json.length && "{}[],:\" \t\r\n".indexOf(json[end]) < 0) {
                end++;
            }
            return end;
        }

        private void skipBlanks() {
            while (at < json.length && (json[at] == ' ' || json[at] == '\t' || json[at] == '\r' || json[at] == '\n')) {
                at++;
            }
        }
    }
}
