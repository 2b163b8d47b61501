package org.gascheck.reports.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gascheck.Digest;

/**
 * Something that was decided, as a log keeps it: each holds the hash of the one before, so that none can be changed or
 * taken out without all later ones telling.
 *
 * @param number   which of the log it is, from 1 without gaps
 * @param at       when, to the millisecond
 * @param who      the name of who decided it
 * @param role     in what role, such as {@code INSPECTOR}
 * @param did      what was done, a word in capitals such as {@code RECORDED}
 * @param about    what it was done to, by name, in an order of its own; texts of any kind
 * @param previous the hash of the decision before; {@link #NONE_BEFORE} of the first
 */
public record Decision(
        long number, Instant at, String who, String role, String did, Map<String, String> about, Digest previous) {

    /** What the first decision holds for the hash of the one before. */
    public static final Digest NONE_BEFORE = Digest.known("sha256:" + "0".repeat(64));

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Keeps a copy of what it is about, and the time to the millisecond.
     *
     * @throws IllegalArgumentException if what was done is no word in capitals
     */
    public Decision {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(previous, "previous");
        if (!WORD.matcher(did).matches()) {
            throw new IllegalArgumentException("what was done is \"" + did + "\"; expected a word such as RECORDED");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** A time as decisions tell it: in UTC, to the millisecond, always as long. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** All of it as JSON on one line, the same for the same decision: what its hash is of. */
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("number", number);
            json.writeStringField("at", time(at));
            json.writeStringField("who", who);
            json.writeStringField("role", role);
            json.writeStringField("did", did);
            json.writeObjectFieldStart("about");
            for (Map.Entry<String, String> each : about.entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeStringField("previous", previous.text());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Half a surrogate pair has no bytes of its own: it is what it is written as from the first.
        return new String(bytes(text.toString()), StandardCharsets.UTF_8);
    }

    /** It as a log keeps it. */
    public LoggedDecision logged() {
        String text = text();
        return new LoggedDecision(text, LoggedDecision.hash(text));
    }

    /** The bytes that a text is hashed and written as. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
