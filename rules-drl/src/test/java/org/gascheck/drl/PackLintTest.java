package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackLintTest {

    private static final Path CHONGQING = Path.of("src/main/resources/rulepacks/cn/chongqing/cq2021n156");

    static Stream<RulePack> shipped() {
        return RulePacks.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theShippedPacksAreInOrder(RulePack pack) {
        assertThat(PackLint.problems(pack)).isEmpty();
    }

    /** Each row: what to replace in a file of the pack, by what, and how the problem begins. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex3/valve.drl|package org.gascheck.rules;|package org.gascheck.valves;|annex3/valve.drl:1:1: the package org.gascheck.valves
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-pasive-id)|annex3/valve.drl:95:1: every valve has a passive
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-active-id)|annex3/valve.drl:103:1: a mid- or high-tier valve has an active
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-passive-id) salience 10|annex3/valve.drl:95:1: every valve has a passive industrial-internet identifier: the attribute salience
            annex3/valve.drl|judge(kcontext, $valve, $satisfied);|judge(kcontext, $valve, $satisfied); System.out.println();|annex3/valve.drl:
            annex3/valve.drl|judge(kcontext, $valve, $satisfied);|delete($valve);|annex3/valve.drl:
            annex3/valve.drl|$valve : ValveModel( $satisfied : is(passiveIdentifier) )|$valve : AlarmModel( $satisfied : is(passiveIdentifier) )|annex3/valve.drl:95:1: every valve has a passive industrial-internet identifier: $valve: expected a ValveModel
            annex1/coverage.drl|assessment.number("high-rise-metres")|java.math.BigDecimal.valueOf(100)|annex1/coverage.drl:35:1: 100: expected numbers
            annex1/coverage.drl|assessment.number("high-rise-metres")|assessment.number("high-rise-meters")|annex1/coverage.drl:35:1: "high-rise-meters" is no limit
            pack.yaml|limits:|limits:\\n  storeys: {number: 30, provision: 附件1 二}|cq2021n156: storeys: no rule uses it
            annex3/valve.yaml|valve-passive-id|valve-id|annex3/valve.drl:95:1: every valve has a passive
            annex3/valve.drl|end|endd|annex3/valve.drl:
            """)
    void eachFaultIsToldWithItsPlace(String file, String old, String by, String told, @TempDir Path folder) throws IOException {
        copy(CHONGQING, folder);
        Path faulty = folder.resolve(file);
        String text = Files.readString(faulty);
        assertThat(text).contains(old);
        Files.writeString(faulty, text.replaceFirst(Pattern.quote(old),
                Matcher.quoteReplacement(by.replace("\\n", "\n"))));

        RulePack pack = RulePacks.load(folder);

        assertThatThrownBy(() -> GasCheck.checker(pack)).isInstanceOfSatisfying(InvalidPackException.class, fault ->
                assertThat(fault.problems()).extracting(problem -> relative(problem, folder)).anyMatch(line -> line.startsWith(told)));
    }

    private static String relative(Problem problem, Path folder) {
        return problem.in(Locale.ENGLISH).replace(folder + "/", "");
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }
}
