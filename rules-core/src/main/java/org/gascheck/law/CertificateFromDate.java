package org.gascheck.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.gascheck.subjects.products.CertificateKind;

/**
 * A kind of certificate that law makes compulsory, written {@code KIND@yyyy-MM-dd}.
 *
 * @param from the first day on which it is compulsory
 */
public record CertificateFromDate(CertificateKind kind, LocalDate from) {

    /** What a text says, or nothing where it is not written so. */
    public static Optional<CertificateFromDate> parse(String text) {
        int at = text.indexOf('@');
        try {
            return at < 0 ? Optional.empty() : Optional.of(new CertificateFromDate(
                    CertificateKind.valueOf(text.substring(0, at)), LocalDate.parse(text.substring(at + 1))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether it is compulsory on a day. */
    public boolean isCompulsoryOn(LocalDate day) {
        return !day.isBefore(from);
    }

    @Override
    public String toString() {
        return kind + "@" + from;
    }
}
