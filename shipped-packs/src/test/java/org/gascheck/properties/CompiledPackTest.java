package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.Engine;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drools compiles rules in two ways that differ in places; on our rules they must not. With the profile
 * {@code every-case} only, since compiling takes half a minute for each pack; ContributingTest compiles one in each
 * build.
 */
@EnabledIfSystemProperty(named = "cases.all", matches = "true")
@Execution(ExecutionMode.CONCURRENT)
class CompiledPackTest {

    private static final List<RulePack> PACKS = RulePacks.shipped();
    private static final CaseRunner COMPILED =
            new CaseRunner(PACKS.stream().map(CompiledAnew::of).toList(), Engine.DROOLS_SESSION);
    private static final CaseRunner SHIPPED = new CaseRunner(PACKS);

    static Stream<Case> cases() {
        return SomeCases.oneIn(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rulesCompiledAtRunTimeFindTheSame(Case of) {
        assertThat(ReportJson.text(COMPILED.report(of))).isEqualTo(ReportJson.text(SHIPPED.report(of)));
    }
}
