package org.gascheck.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads submissions from JSON. */
public final class Submissions {

    private Submissions() {
    }

    /**
     * Reads a file.
     *
     * @throws InvalidSubmissionException with all that is wrong with its contents
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Submission read(Path file) {
        try {
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a JSON text.
     *
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission parse(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8), "submission");
    }

    /**
     * Reads bytes of JSON in UTF-8, or in UTF-16 or UTF-32 as its first bytes tell.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission read(byte[] json, String source) {
        return new SubmissionReader(json, source).read();
    }
}
