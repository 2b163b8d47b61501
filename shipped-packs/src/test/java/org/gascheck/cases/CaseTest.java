package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case finds what it expects, or of the requirements that {@code -Dcases.only} matches. */
@Execution(ExecutionMode.CONCURRENT)
class CaseTest {

    private static final CaseRunner RUNNER = new CaseRunner(RulePacks.shipped());

    static Stream<Case> cases() {
        String only = System.getProperty("cases.only", ".*");
        return ShippedCases.ALL.stream().filter(each -> each.requirement().matches(only));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsExpected(Case of) {
        assertThat(RUNNER.differences(of)).isEmpty();
    }
}
