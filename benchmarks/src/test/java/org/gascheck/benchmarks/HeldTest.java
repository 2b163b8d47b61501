package org.gascheck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a submission and its report hold of the heap, in sizes of the document. Where a change makes it more, it is to
 * be worth it; beyond 40 it is too much.
 */
class HeldTest {

    private static final int USERS = 2_000;

    @ParameterizedTest(name = "{0}: {1} times the document")
    @CsvSource({"bare ids, 20", "flats of buildings of 40, 38", "flats of one building, 38"})
    void isFewTimesTheDocument(String shape, double times) throws IOException {
        // What is made once for all is made for a few.
        ManyUsers.held(shape, 50);

        assertThat(ManyUsers.held(shape, USERS)).isLessThan(times);
    }
}
