package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Settings;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drools compiles rules in two ways that differ in places; on our rules they must not. */
@Execution(ExecutionMode.CONCURRENT)
class CompiledPackTest {

    private static final Path PACKS = Path.of("../rules-drl/src/main/resources/rulepacks/cn/chongqing");
    private static final CaseRunner COMPILED =
            new CaseRunner(
                    List.of(RulePacks.load(PACKS.resolve("cq2021n156")),
                            RulePacks.load(PACKS.resolve("yubei/yl2022n8"))));
    private static final CaseRunner SHIPPED = new CaseRunner(RulePacks.shipped());

    /** Some of the cases: rules compiled at run time are slow, and are compiled anew for other settings. */
    static Stream<Case> cases() {
        return SomeCases.oneIn(31).filter(of -> SomeCases.ALL || of.settings().equals(Settings.RECOMMENDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rulesCompiledAtRunTimeFindTheSame(Case of) {
        assertThat(ReportJson.text(COMPILED.report(of))).isEqualTo(ReportJson.text(SHIPPED.report(of)));
    }
}
