package org.gascheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import org.gascheck.Problem;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;

/** Whatever the bytes, they are a submission or have problems that can be told. */
class SubmissionFuzzTest {

    private static final ReadLimits SMALL = new ReadLimits(4_096, 8, 200, 20, 10);

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] json) {
        read(json, ReadLimits.DEFAULT);
        read(json, SMALL);
    }

    private static void read(byte[] json, ReadLimits limits) {
        try {
            Submissions.read(json, "fuzz", limits);
        } catch (InvalidSubmissionException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(SubmissionFuzzTest::canBeTold);
        }
    }

    private static void canBeTold(Problem problem) {
        assertThat(problem.in(Locale.ENGLISH)).startsWith("fuzz").doesNotContain("\n", "\u001b");
        assertThat(problem.in(Locale.CHINESE)).startsWith("fuzz").doesNotContain("\n", "\u001b");
    }
}
