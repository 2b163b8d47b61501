package org.gascheck.drl.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules that rule files keep like all others; a pack of somebody else need not. */
class ShippedRulesTest {

    private static final int MOST_LINES = 300;
    private static final int LONGEST_LINE = 119;

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    static List<RuleFile> files() {
        return packs().stream().map(RulePack::ruleFiles).flatMap(List::stream).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesAndLinesAreShort(RuleFile file) {
        assertThat(file.drl().lines()).hasSizeLessThan(MOST_LINES)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void importsAreSortedAndEachIsUsed(RuleFile file) {
        DrlFile read = new DrlFile(file, () -> 0);
        List<String> types = targets(read, false);
        assertThat(types).isSorted();
        assertThat(targets(read, true))
                .containsExactly("org.gascheck.drl.Judging.judge", "org.gascheck.truth.Claims.*");
        assertThat(read.imports()).extracting(DrlFile.Import::isStatic).isSorted();

        Set<String> used = new TreeSet<>();
        namesOfTypes(read).forEach(name -> types.stream().filter(target -> isOf(target, name)).forEach(used::add));
        assertThat(used).containsExactlyElementsOf(types);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFunctionIsRestedOnByARule(RulePack pack) {
        PackRules rules = PackRules.of(pack);
        Set<DrlFunction> rested = new LinkedHashSet<>();
        rules.files().forEach(file -> file.rules().forEach(rule -> rested.addAll(rules.restedOnBy(rule))));
        assertThat(rules.files().stream().flatMap(file -> file.functions().stream())).allMatch(rested::contains);
    }

    private static List<String> targets(DrlFile file, boolean isStatic) {
        return file.imports().stream().filter(each -> each.isStatic() == isStatic).map(DrlFile.Import::target).toList();
    }

    private static Stream<String> namesOfTypes(DrlFile file) {
        Stream<Expr> expressions = Stream.concat(
                file.functions().stream().map(DrlFunction::body),
                file.rules().stream().flatMap(rule -> rule.bindings().stream()).map(DrlRule.Binding::value)
                .filter(Objects::nonNull));
        return Stream.of(
                Stream.of("Claim"),
                file.functions().stream().flatMap(function -> function.parameters().stream())
                .map(DrlFunction.Parameter::type),
                file.rules().stream().flatMap(rule -> rule.bindings().stream()).map(DrlRule.Binding::type)
                .filter(Objects::nonNull),
                expressions.flatMap(Expr::withParts)
                .map(each -> each instanceof Expr.Member member ? member.owner() : null)
                        .filter(Objects::nonNull)).flatMap(names -> names);
    }

    private static boolean isOf(String target, String name) {
        if (!target.endsWith(".*")) {
            return target.endsWith("." + name);
        }
        String path = target.substring(0, target.length() - 1).replace('.', '/') + name + ".class";
        return ShippedRulesTest.class.getClassLoader().getResource(path) != null;
    }
}
