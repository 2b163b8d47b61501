package org.gascheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 digest of some content, worked out when somebody first asks for it. Safe for use by many threads. */
public final class Digest {

    private static final String ALGORITHM = "SHA-256";
    private static final String PREFIX = "sha256:";

    /** The content or, once somebody asked for it, the text: what the content was is not held on to. */
    private volatile Object contentOrText;

    /** Content that can be written out, each time the same. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    private Digest(Object contentOrText) {
        this.contentOrText = contentOrText;
    }

    /** The digest of the content. */
    public static Digest of(Content content) {
        return new Digest(content);
    }

    /** A digest that was worked out before. */
    @JsonCreator
    public static Digest known(String text) {
        return new Digest(text);
    }

    /** {@code sha256:} and 64 hexadecimal digits; the same text, or an equal one where threads race. */
    @JsonValue
    public String text() {
        Object known = contentOrText;
        if (known instanceof Content content) {
            known = PREFIX + HexFormat.of().formatHex(digest(content));
            contentOrText = known;
        }
        return (String) known;
    }

    private static byte[] digest(Content content) {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance(ALGORITHM))) {
            content.writeTo(out);
            return out.getMessageDigest().digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Whether the other is the digest of the same content. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && text().equals(digest.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
