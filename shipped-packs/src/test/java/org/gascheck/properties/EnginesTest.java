package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.Engine;
import org.gascheck.drl.RulePacks;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that are called straight find what they find in a Drools session. */
@Execution(ExecutionMode.CONCURRENT)
class EnginesTest {

    private static final CaseRunner STRAIGHT = new CaseRunner(RulePacks.shipped(), Engine.CALLED_STRAIGHT);
    private static final CaseRunner SESSION = new CaseRunner(RulePacks.shipped(), Engine.DROOLS_SESSION);

    /**
     * Some of the cases: a session with the rules of both packs is slow to make, and each other reading needs one more.
     */
    static Stream<Case> cases() {
        return SomeCases.oneIn(107);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void bothFindTheSame(Case of) {
        assertThat(ReportJson.text(SESSION.report(of))).isEqualTo(ReportJson.text(STRAIGHT.report(of)));
    }
}
