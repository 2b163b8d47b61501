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
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-pasive-id)|annex3/valve.drl:93:1: every self-closing valve has a passive
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-active-id)|annex3/valve.drl:101:1: a mid- or high-tier self-closing valve has an active
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-passive-id) salience 10|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: the attribute salience
            annex3/valve.drl|judge(kcontext);|judge(kcontext); System.out.println();|annex3/valve.drl:
            annex3/valve.drl|judge(kcontext);|delete($valve);|annex3/valve.drl:
            annex3/valve.drl|$satisfied : is(passiveIdentifier)|$hasOne : is(passiveIdentifier)|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: expected either $satisfied, or $hazard
            annex3/valve.drl|$satisfied : is(passiveIdentifier)|$satisfied : is(passiveIdentifier), $hazard : isNot(passiveIdentifier)|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: expected either $satisfied, or $hazard
            annex3/valve.drl|$satisfied : is(passiveIdentifier)|$answered : is(passiveIdentifier), $satisfied : is(passiveIdentifier)|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: expected either $satisfied, or $hazard
            annex3/valve.drl|$satisfied : is(passiveIdentifier)|$hazard : isNot(passiveIdentifier), $answered : isDeclared(tier)|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: $leftToAPerson or $answered, and messages.needs-review
            annex3/valve.drl|$valve : ValveModel( $satisfied : is(passiveIdentifier) )|$valve : AlarmModel( $satisfied : is(passiveIdentifier) )|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: the subject: expected a ValveModel
            annex1/coverage.drl|assessment.number("high-rise-metres")|java.math.BigDecimal.valueOf(100)|annex1/coverage.drl:36:1: 100: expected numbers
            annex1/coverage.drl|assessment.number("high-rise-metres")|assessment.number("high-rise-meters")|annex1/coverage.drl:36:1: "high-rise-meters" is no limit
            pack.yaml|limits:|limits:\\n  storeys: {number: 30, provision: 附件1 二}|cq2021n156: storeys: no rule uses it
            annex3/valve.yaml|id: valve-passive-id|id: vendor-platform-exists|annex3/valve.drl:93:1: every self-closing valve has a passive
            annex3/valve.drl|end|endd|annex3/valve.drl:
            annex3/valve.drl|end|]]]|annex3/valve.drl:
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( passiveIdentifier.known, $satisfied : is(passiveIdentifier) )|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: the constraint passiveIdentifier.known
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $known : tier != null, $satisfied : is(passiveIdentifier) )|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: the constraint $known : tier != null
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) eval(true)|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: eval: the left-hand side
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) not AlarmModel()|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: not: the left-hand side
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) exists AlarmModel()|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: exists: the left-hand side
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) forall( AlarmModel() )|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: forall: the left-hand side
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) accumulate( AlarmModel(); $n : count() )|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: accumulate: the left-hand side
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) $all : List() from collect( AlarmModel() )|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: collect: the left-hand side
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) do[other]|annex3/valve.drl:
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) AlarmModel()|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: the pattern AlarmModel: a rule has one subject
            annex3/valve.drl|ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) Certificate() from $valve.certificates()|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: the pattern Certificate from: expected Claim() from
            annex3/valve.drl|rule "every self-closing valve has a passive industrial-internet identifier"|rule "every self-closing valve has a passive industrial-internet identifier" extends "a self-closing valve closes on excess flow"|annex3/valve.drl:93:1: every self-closing valve has a passive industrial-internet identifier: extends: a rule says by itself
            annex3/valve.drl|import org.gascheck.truth.Claim;|import org.gascheck.truth.Claim; import java.net.Socket;|annex3/valve.drl:5:1: import java.net.Socket: rules speak of facts
            annex3/valve.drl|import org.gascheck.truth.Claim;|import org.gascheck.truth.Claim; import java.util.*;|annex3/valve.drl:5:1: import java.util.*: rules speak of facts
            annex3/valve.drl|import org.gascheck.truth.Claim;|import org.gascheck.truth.Claim; import static java.lang.System.*;|annex3/valve.drl:5:1: import java.lang.System.*: rules speak of facts
            annex3/valve.drl|is(valve.closesOnOverpressure()),|is(java.nio.file.Files.exists(null)),|annex3/valve.drl:13:1: java.nio.file.Files: expected a class among the imports
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

    /** Closed or not, far too deep or just enough for the parser's work, which doubles with each level, to take for ever. */
    @ParameterizedTest
    @CsvSource({"is(, 50000, '', annex3/valve.drl", "is(, 30, ), annex3/valve.drl:96:1", "[, 40, ], annex3/valve.drl:96:1"})
    void nestingThatWouldExhaustTheParserIsAProblem(String open, int times, String close, String told, @TempDir Path folder) throws IOException {
        copy(CHONGQING, folder);
        Path file = folder.resolve("annex3/valve.drl");
        Files.writeString(file, Files.readString(file).replaceFirst(
                "is\\(passiveIdentifier\\)", open.repeat(times) + "passiveIdentifier" + close.repeat(times)));

        RulePack pack = RulePacks.load(folder);

        assertThatThrownBy(() -> GasCheck.checker(pack)).isInstanceOfSatisfying(InvalidPackException.class, fault ->
                assertThat(fault.problems()).extracting(problem -> relative(problem, folder))
                        .anyMatch(line -> line.startsWith(told + ": too many nested brackets")));
    }

    @Test
    void aListTooLongForTheLintsOwnPatternsIsAProblem(@TempDir Path folder) throws IOException {
        copy(CHONGQING, folder);
        Path file = folder.resolve("annex3/valve.drl");
        String declared = "isDeclared(" + "x".repeat(200) + ")";
        Files.writeString(file, Files.readString(file).replaceFirst(
                "is\\(passiveIdentifier\\)", "all(" + (declared + ", ").repeat(2000) + declared + ")"));

        assertThat(PackLint.problems(RulePacks.load(folder))).extracting(problem -> relative(problem, folder))
                .anyMatch(line -> line.startsWith("annex3/valve.drl: too many nested brackets"));
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
