package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.drl.RulePacks;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a pack of a folder says some things in words of its own, only the rules that rest on them are compiled, and
 * fire among those of the program, which are called straight. Together they find what they find apart.
 */
@Execution(ExecutionMode.CONCURRENT)
class FolderPackTest {

    private static final int ONE_FUNCTION_IN = 120;

    private static final CaseRunner SHIPPED = new CaseRunner(RulePacks.shipped());
    private static final CaseRunner CHANGED =
            new CaseRunner(RulePacks.shipped().stream().map(FolderPackTest::withWordsOfItsOwn).toList());

    /** The pack with a blank more in some definitions, so that they are not those of the program. */
    private static RulePack withWordsOfItsOwn(RulePack pack) {
        List<DrlFunction> functions =
                PackRules.of(pack).files().stream().flatMap(file -> file.functions().stream()).toList();
        Set<String> changed = Stream.iterate(0, i -> i < functions.size(), i -> i + ONE_FUNCTION_IN)
                .map(i -> "function Claim " + functions.get(i).name() + "(")
                .collect(Collectors.toSet());
        return pack.withRuleFiles(pack.ruleFiles().stream()
                .map(file -> new RuleFile(file.name(), changed.stream().reduce(
                        file.drl(), (drl, head) -> drl.replace(head, head.replace("Claim ", "Claim  ")))))
                .toList());
    }

    static Stream<Case> cases() {
        return SomeCases.oneIn(197);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void itsRulesAndThoseOfTheProgramFindTheSameTogether(Case of) {
        assertThat(ReportJson.text(CHANGED.report(of))).isEqualTo(ReportJson.text(SHIPPED.report(of)));
    }
}
