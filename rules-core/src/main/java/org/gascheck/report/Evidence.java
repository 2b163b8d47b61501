package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;

/**
 * A fact, submitted or assumed, that decided a finding.
 *
 * @param pointer its JSON Pointer
 * @param value   a text, boolean or BigDecimal, a list of such, for a list of records their ids or, where they have
 *                none, their number (an empty list for none); a number of more digits than other programs can be relied
 *                on to read is a text
 * @param more    how many members of a long list, or letters of a long text, are left out of the value
 * @param assumed the declared assumption that it is of, as it was declared; null of a fact that was handed in
 */
public record Evidence(
        String pointer, Object value, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int more,
        @JsonInclude(JsonInclude.Include.NON_NULL) String assumed) {

    /** Every number of that many digits is told apart by all who read JSON. */
    private static final int MOST_DIGITS = 15;

    /**
     * Takes values of the fact model too, such as constants and days.
     *
     * @throws IllegalArgumentException if the value can be put in none of the types named
     */
    public Evidence {
        value = canonical(value);
    }

    /** A fact with its whole value. */
    public Evidence(String pointer, Object value) {
        this(pointer, value, 0, null);
    }

    /** A fact that was handed in, with the beginning of its value. */
    public Evidence(String pointer, Object value, int more) {
        this(pointer, value, more, null);
    }

    private static Object canonical(Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof YearMonth
                || value instanceof Expiry || value instanceof Dating) {
            return value.toString();
        } else if (value instanceof Number number) {
            return canonical(new BigDecimal(number.toString()));
        } else if (value instanceof Collection<?> members) {
            Object[] all = members.toArray();
            for (int i = 0; i < all.length; i++) {
                all[i] = canonical(all[i]);
            }
            return List.of(all);
        }
        throw new IllegalArgumentException("the value of a fact is " + value
                + "; expected a text, number, boolean, constant or day, or a list of such");
    }

    private static Object canonical(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() > MOST_DIGITS) {
            return plain.toPlainString();
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public String toString() {
        return pointer + "=" + value + (more == 0 ? "" : "… and " + more + " more")
                + (assumed == null ? "" : " assumed");
    }
}
