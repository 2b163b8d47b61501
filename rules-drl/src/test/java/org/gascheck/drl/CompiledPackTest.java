package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
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

    private static final int EVERY = 5;
    private static final Path PACKS = Path.of("src/main/resources/rulepacks/cn/chongqing");
    private static final List<RulePack> FROM_FOLDERS =
            List.of(RulePacks.load(PACKS.resolve("cq2021n156")), RulePacks.load(PACKS.resolve("yubei/yl2022n8")));
    private static final Map<Settings, ComplianceChecker> COMPILED = new ConcurrentHashMap<>();
    private static final Map<Settings, ComplianceChecker> PREBUILT = new ConcurrentHashMap<>();

    /** Some of the cases of every requirement: rules compiled at run time are slow. */
    static Stream<Case> cases() {
        List<Case> all = Case.in(Path.of("../fixtures/src/main/resources/cases"));
        return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rulesCompiledAtRunTimeFindTheSame(Case of) {
        ComplianceChecker compiled = checker(COMPILED, FROM_FOLDERS, of.settings());
        ComplianceChecker prebuilt = checker(PREBUILT, RulePacks.shipped(), of.settings());

        assertThat(ReportJson.text(compiled.check(of.submission()))).isEqualTo(ReportJson.text(prebuilt.check(of.submission())));
    }

    /** A checker that is kept. Drools compiles in the tests' own pool of threads, so another case may start while it does. */
    private static ComplianceChecker checker(Map<Settings, ComplianceChecker> kept, List<RulePack> packs, Settings settings) {
        ComplianceChecker known = kept.get(settings);
        if (known == null) {
            known = GasCheck.checker(packs, settings);
            kept.put(settings, known);
        }
        return known;
    }
}
