package org.gascheck.facts.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are text in UTF-8: the parser itself lets some of what is not pass. */
final class Encoding {

    private static final int BUFFER = 1 << 10;

    private Encoding() {
    }

    /** Whether the first bytes are those of UTF-16 or UTF-32, with or without a byte order mark. */
    static boolean isWide(byte[] input) {
        if (input.length < 2) {
            return false;
        }
        int start = (input[0] & 0xFF) << 8 | input[1] & 0xFF;
        return start == 0xFEFF || start == 0xFFFE || input[0] == 0 || input[1] == 0;
    }

    /** The offset of the first byte that cannot stand there in UTF-8, or -1. */
    static int firstFault(byte[] input) {
        int ascii = 0;
        while (ascii < input.length && input[ascii] >= 0) {
            ascii++;
        }
        if (ascii == input.length) {
            return -1;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(input, ascii, input.length - ascii);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(bytes, characters, true);
        while (result.isOverflow()) {
            characters.clear();
            result = decoder.decode(bytes, characters, true);
        }
        return result.isError() ? bytes.position() : -1;
    }
}
