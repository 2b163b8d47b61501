package org.gascheck.properties;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.ShippedCases;

/**
 * Some of the cases, the same ones each time; all of them with the profile {@code every-case}, and all of the
 * requirements that {@code -Dcases.only} matches where that is given.
 */
final class SomeCases {

    static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final String ONLY = System.getProperty("cases.only");

    private SomeCases() {
    }

    /** Every case of a number of them, in the order of the instruments. */
    static Stream<Case> oneIn(int number) {
        List<Case> all = ShippedCases.ALL;
        if (ONLY != null) {
            return all.stream().filter(each -> each.requirement().matches(ONLY));
        }
        return IntStream.range(0, all.size()).filter(i -> ALL || i % number == 0).mapToObj(all::get);
    }
}
