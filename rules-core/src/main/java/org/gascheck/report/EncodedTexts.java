package org.gascheck.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gascheck.Text;

/**
 * Texts as they stand in JSON, encoded once: reports repeat those of the packs for ever. Safe for use by many threads.
 */
final class EncodedTexts {

    /** More than all packs say. What is said beyond it is encoded anew each time, so that memory has a bound. */
    private static final int MOST = 4_096;

    private final Map<Text, Encoded> known = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> knownNames = new ConcurrentHashMap<>();

    /** A text in both languages. */
    record Encoded(SerializableString zh, SerializableString en) {

        static Encoded of(Text text) {
            return new Encoded(new SerializedString(text.zh()), new SerializedString(text.en()));
        }
    }

    Encoded of(Text text) {
        return encoded(known, text, Encoded::of);
    }

    /** A name of the law in one language, such as that of a department. */
    SerializableString of(String name) {
        return encoded(knownNames, name, SerializedString::new);
    }

    private static <T, E> E encoded(Map<T, E> known, T text, Function<T, E> encode) {
        E encoded = known.get(text);
        if (encoded == null) {
            encoded = encode.apply(text);
            if (known.size() < MOST) {
                known.put(text, encoded);
            }
        }
        return encoded;
    }
}
