package org.gascheck.subjects.products;

import static org.gascheck.facts.Comparison.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/**
 * Records of one paper, such as rows of two registers: what they say differently is disputed, and a status that only
 * one of them tells is that of the other too. A paper that was renewed under its number is another.
 */
public final class SamePaper {

    private SamePaper() {
    }

    /** Whether two numbers are the same, of papers that begin on one day, or on a day that neither tells. */
    public static boolean is(
            Fact<String> number, Fact<LocalDate> from, Fact<String> otherNumber, Fact<LocalDate> otherFrom) {
        return number.isGiven()
                && otherNumber.isGiven()
                && Blanks.closed(number.given()).equals(Blanks.closed(otherNumber.given()))
                && !Blanks.isBlank(number.given())
                && !Blanks.isSpoilt(number.given())
                && Objects.equals(from.given(), otherFrom.given());
    }

    /** Compares the status that two records tell of one paper. */
    public static void compareStatus(
            Contradiction differs,
            Fact<CertificateStatus> one,
            Fact<CertificateStatus> other,
            Comparison comparison) {
        compare(differs, one, other, comparison);
        tell(differs, one, other, comparison);
        tell(differs, other, one, comparison);
    }

    private static void tell(
            Contradiction differs,
            Fact<CertificateStatus> told,
            Fact<CertificateStatus> untold,
            Comparison comparison) {
        if (told.isGiven() && told.given() != CertificateStatus.IN_FORCE && !untold.isGiven()) {
            comparison.follows(differs, untold, List.of(told.given()), told);
        }
    }

    /** Compares the last day that two records tell of one paper. */
    public static void compareEnd(
            Contradiction differs, Fact<Expiry> one, Fact<Expiry> other, Comparison comparison) {
        compare(differs, one, other, comparison);
    }

    /** Compares the certificates of a product. */
    static void compare(Contradiction differs, Facts<Certificate> certificates, Comparison comparison) {
        for (int i = 0; i < certificates.size(); i++) {
            Certificate one = certificates.get(i);
            for (int j = i + 1; j < certificates.size(); j++) {
                Certificate other = certificates.get(j);
                if (one.kind().isGiven() && one.kind().given() == other.kind().given()
                        && is(one.number(), one.validFrom(), other.number(), other.validFrom())) {
                    compare(differs, one, other, comparison);
                }
            }
        }
    }

    private static void compare(Contradiction differs, Certificate one, Certificate other, Comparison comparison) {
        compareStatus(differs, one.status(), other.status(), comparison);
        tellDay(differs, one, other, comparison);
        tellDay(differs, other, one, comparison);
        compareEnd(differs, one.expiresOn(), other.expiresOn(), comparison);
        if (one.holder().isGiven() && other.holder().isGiven()
                && !Blanks.closed(one.holder().given()).equals(Blanks.closed(other.holder().given()))) {
            compare(differs, one.holder(), other.holder(), comparison);
        }
    }

    private static void tellDay(Contradiction differs, Certificate told, Certificate untold, Comparison comparison) {
        if (told.status().isGiven() && told.statusOn().isGiven()
                && !untold.status().isGiven() && !untold.statusOn().isGiven()) {
            comparison.follows(
                    differs, untold.statusOn(), List.of(told.statusOn().given()), told.statusOn());
        }
    }

    private static <T> void compare(Contradiction differs, Fact<T> one, Fact<T> other, Comparison comparison) {
        if (one.isGiven() && other.isGiven() && !one.given().equals(other.given())) {
            comparison.dispute(differs, told(one, other.given()), told(other, one.given()));
        }
    }
}
