package org.gascheck.facts.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gascheck.Problem;
import org.gascheck.facts.model.CanonicalFacts;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.Population;

/** Reads submissions, from JSON in UTF-8 or from objects in memory. No argument may be null. */
public final class Submissions {

    private static final String SOURCE = "submission";
    private static final String SOURCE_NULL = "the name of the source is null";
    private static final String JSON_NULL = "the JSON is null";
    private static final String ASSUMPTIONS_NULL = "the assumptions are null; expected Assumptions.NONE or other ones";
    /** For what was read within limits before. */
    private static final ReadLimits UNLIMITED = new ReadLimits(
            Integer.MAX_VALUE - 16, 1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, ReadLimits.DEFAULT.problems());

    private static final String LIMITS_NULL = "the limits are null; expected ReadLimits.DEFAULT or other ones";

    private Submissions() {
    }

    /**
     * Reads a file within the usual limits.
     *
     * @throws InvalidSubmissionException with all that is wrong with its contents
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Submission read(Path file) {
        return read(file, ReadLimits.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidSubmissionException with all that is wrong with its contents
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Submission read(Path file, ReadLimits limits) {
        Objects.requireNonNull(file, "the file is null");
        Objects.requireNonNull(limits, LIMITS_NULL);
        try (InputStream in = Files.newInputStream(file)) {
            // A pipe or a device has no size that could be trusted; the reading itself is held to the limit too.
            if (Files.size(file) > limits.size()) {
                throw tooLarge(file.toString(), limits);
            }
            return read(in, file.toString(), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end, or until it is larger than the usual limit; does not close it.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Submission read(InputStream in, String source) {
        return read(in, source, ReadLimits.DEFAULT);
    }

    /**
     * Reads a stream to its end, or until it is too large; does not close it.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Submission read(InputStream in, String source, ReadLimits limits) {
        Objects.requireNonNull(in, "the stream is null");
        Objects.requireNonNull(limits, LIMITS_NULL);
        try {
            return read(in.readNBytes(limits.size() + 1), source, limits);
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
        Objects.requireNonNull(json, JSON_NULL);
        return read(json.getBytes(StandardCharsets.UTF_8), SOURCE);
    }

    /**
     * Reads bytes of JSON within the usual limits.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission read(byte[] json, String source) {
        return read(json, source, ReadLimits.DEFAULT);
    }

    /**
     * Reads bytes of JSON.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission read(byte[] json, String source, ReadLimits limits) {
        return read(Population.MODEL, json, source, limits);
    }

    /**
     * Reads bytes of JSON as a submission of another population than that of gascheck.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission read(FactModel model, byte[] json, String source, ReadLimits limits) {
        return read(model, json, source, limits, Assumptions.NONE);
    }

    /**
     * Reads bytes of JSON, and takes some assumptions besides those that the submission declares.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it; also where an assumption contradicts what it
     *         tells
     */
    public static Submission read(byte[] json, String source, ReadLimits limits, Assumptions assumptions) {
        return read(Population.MODEL, json, source, limits, Objects.requireNonNull(assumptions, ASSUMPTIONS_NULL));
    }

    private static Submission read(
            FactModel model, byte[] json, String source, ReadLimits limits, Assumptions assumptions) {
        Objects.requireNonNull(model, "the model is null");
        Objects.requireNonNull(json, JSON_NULL);
        Objects.requireNonNull(source, SOURCE_NULL);
        Objects.requireNonNull(limits, LIMITS_NULL);
        if (json.length > limits.size()) {
            throw tooLarge(source, limits);
        }
        return new SubmissionReader(model, new JsonInput(json, limits, model::typesNamed), source, limits, assumptions)
                .read();
    }

    /**
     * A submission with its unknown facts filled by assumptions, besides those that it declares. What is told in it is
     * never overridden, and the submission given stays what it is.
     *
     * @throws InvalidSubmissionException if an assumption contradicts what the submission tells
     */
    public static Submission assuming(Assumptions assumptions, Submission submission) {
        Objects.requireNonNull(assumptions, ASSUMPTIONS_NULL);
        Objects.requireNonNull(submission, "the submission is null");
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        try {
            CanonicalFacts.write(submission, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Submission filled = read(submission.model(), facts.toByteArray(), SOURCE, UNLIMITED, assumptions);
        return new Submission(
                submission.assessedOn(),
                submission.instruments(),
                filled.assumptions(),
                filled.population(),
                filled.lastEvent(),
                filled.disputes(),
                filled.assumed(),
                submission.uncountedDays());
    }

    /**
     * Reads a submission from maps and lists within the usual limits; see {@link #of(FactModel, Map, String,
     * ReadLimits)}.
     *
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission of(Map<String, ?> facts) {
        return of(Population.MODEL, facts, SOURCE, ReadLimits.DEFAULT);
    }

    /**
     * Reads a submission, perhaps of another population than that of gascheck, from maps and lists: the tree that any
     * JSON library or row of a database gives. What JSON writes as an object is a {@link Map} or a {@link
     * RecordBuilder}; what it writes as a list is a collection or an array. A text is a {@code String}, a number one of
     * the classes of {@code java.lang} or {@code java.math}, a constant an enum constant or its name, a day a text, a
     * {@link java.time.LocalDate} or {@code java.sql.Date}, or a {@link java.time.LocalDateTime} or {@code
     * java.sql.Timestamp} at midnight. Whatever is null is unknown. Nothing else is taken for what it may mean: a 1 is
     * not true, and which day an {@link java.time.Instant} falls on depends on the zone.
     *
     * <p>Checks and words are those for JSON. The places of problems are JSON Pointers, without lines. The limits hold
     * for the JSON that the tree would make.
     *
     * @param source what problems call the input
     * @throws InvalidSubmissionException with all that is wrong with it
     */
    public static Submission of(FactModel model, Map<String, ?> facts, String source, ReadLimits limits) {
        Objects.requireNonNull(facts, "the facts are null");
        return of(model, (Object) facts, source, limits);
    }

    /** Reads a submission from a builder. */
    static Submission of(FactModel model, RecordBuilder facts, ReadLimits limits) {
        return of(model, facts, SOURCE, limits);
    }

    private static Submission of(FactModel model, Object facts, String source, ReadLimits limits) {
        Objects.requireNonNull(source, SOURCE_NULL);
        Objects.requireNonNull(limits, LIMITS_NULL);
        return new SubmissionReader(model, new ObjectTree(facts, limits), source, limits, Assumptions.NONE).read();
    }

    private static InvalidSubmissionException tooLarge(String source, ReadLimits limits) {
        return new InvalidSubmissionException(List.of(new Problem(source, 0, 0, "", Wording.tooLarge(limits))));
    }
}
