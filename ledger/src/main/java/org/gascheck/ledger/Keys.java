package org.gascheck.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gascheck.Digest;

/** Digests by which things are known again: of texts one after the other, to the letter, each with its length. */
final class Keys {

    private static final String NOTHING = "-";

    private Keys() {
    }

    /** That of some values, of which null is told apart from every text. */
    static String of(List<?> values) {
        return Digest.of(out -> {
            for (Object each : values) {
                String text = each == null ? NOTHING : each.toString();
                out.write((each == null ? NOTHING : text.length() + ":").getBytes(StandardCharsets.US_ASCII));
                if (each != null) {
                    // By their code units: as UTF-8, halves of surrogate pairs would all be the same.
                    ByteBuffer units = ByteBuffer.allocate(2 * text.length());
                    units.asCharBuffer().put(text);
                    out.write(units.array());
                }
            }
        }).text();
    }

    /** That of some bytes. */
    static Digest of(byte[] bytes) {
        return Digest.of(out -> out.write(bytes));
    }
}
