package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The figure of a rate, counted from what is found of the members that were handed in.
 *
 * @param met         how many of those that count meet all that they must
 * @param of          how many count, or may
 * @param outstanding the ids of those that do not, the first of them where they are many
 * @param moreOutstanding how many more there are
 * @param unknown     the ids of those of which that cannot be decided yet, the first of them
 * @param moreUnknown how many more there are
 * @param forAPerson  the ids of those that a person has to judge, the first of them
 * @param moreForAPerson how many more there are
 */
public record FoundRate(
        int met,
        int of,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> outstanding,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreOutstanding,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unknown,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreUnknown,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> forAPerson,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreForAPerson
) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Keeps copies of the lists. */
    public FoundRate {
        outstanding = outstanding == null ? List.of() : List.copyOf(outstanding);
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
        forAPerson = forAPerson == null ? List.of() : List.copyOf(forAPerson);
    }

    /** So many per cent, cut off after two digits and never rounded up; null where nobody counts. */
    public static String percent(int met, int of) {
        return of == 0
                ? null
                : new BigDecimal(met).multiply(HUNDRED).divide(new BigDecimal(of), 2, RoundingMode.DOWN)
                        .stripTrailingZeros().toPlainString();
    }
}
