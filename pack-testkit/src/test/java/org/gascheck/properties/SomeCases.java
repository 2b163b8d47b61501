package org.gascheck.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.cases.Case;

/** Some of the cases, the same ones each time; all of them with the profile {@code every-case}. */
final class SomeCases {

    static final boolean ALL = Boolean.getBoolean("cases.all");

    private SomeCases() {
    }

    /** Every case of a number of them, in the order of the instruments. */
    static Stream<Case> oneIn(int number) {
        List<Case> all = Case.in(Path.of("../fixtures/src/main/resources/cases"));
        return IntStream.range(0, all.size()).filter(i -> ALL || i % number == 0).mapToObj(all::get);
    }
}
