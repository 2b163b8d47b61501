package org.gascheck.facts.model;

import java.math.BigDecimal;
import org.gascheck.Text;
import org.gascheck.facts.InRange;

/**
 * The numbers that can be meant in a field.
 *
 * @param least     the lower bound
 * @param exclusive whether the lower bound itself is left out
 * @param most      the inclusive upper bound
 * @param whole     whether only whole numbers can be meant
 */
public record NumberRange(int least, boolean exclusive, int most, boolean whole) {

    static NumberRange of(InRange range) {
        if (range == null) {
            return null;
        }
        boolean exclusive = range.atLeast() == InRange.NONE;
        return new NumberRange(exclusive ? range.above() : range.atLeast(), exclusive, range.atMost(), range.whole());
    }

    /** Whether a number can be meant. */
    public boolean contains(BigDecimal number) {
        int above = number.compareTo(BigDecimal.valueOf(least));
        return (exclusive ? above > 0 : above >= 0)
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && (!whole || number.stripTrailingZeros().scale() <= 0);
    }

    /** What is expected in the field. */
    public Text expected() {
        return new Text(
                (exclusive ? "大于 " : "不小于 ") + least + " 且不超过 " + most + (whole ? " 的整数" : " 的数字"),
                (whole ? "a whole number " : "a number ") + (exclusive ? "greater than " : "of at least ") + least
                        + " and at most " + most);
    }
}
