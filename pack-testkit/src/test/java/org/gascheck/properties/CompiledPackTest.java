package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drools compiles rules in two ways that differ in places; on our rules they must not. */
@Execution(ExecutionMode.CONCURRENT)
class CompiledPackTest {

    /** One pack, since compiling takes half a minute for each; it has all rules but a handful of the other's own. */
    private static final List<RulePack> PACKS =
            SomeCases.ALL ? RulePacks.shipped() : List.of(RulePacks.CHONGQING_2021_156);
    private static final CaseRunner COMPILED = new CaseRunner(PACKS.stream().map(CompiledAnew::of).toList());
    private static final CaseRunner SHIPPED = new CaseRunner(PACKS);

    /** Some of the cases: rules compiled at run time are slow, and are compiled anew for other settings. */
    static Stream<Case> cases() {
        return SomeCases.oneIn(61)
                .filter(of -> SomeCases.ALL || of.settings().equals(Settings.RECOMMENDED) && isOfThePacks(of));
    }

    private static boolean isOfThePacks(Case of) {
        return of.submission().instruments().value().stream()
                .allMatch(id -> PACKS.stream().anyMatch(pack -> pack.instrument().id().equals(id)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rulesCompiledAtRunTimeFindTheSame(Case of) {
        assertThat(ReportJson.text(COMPILED.report(of))).isEqualTo(ReportJson.text(SHIPPED.report(of)));
    }
}
