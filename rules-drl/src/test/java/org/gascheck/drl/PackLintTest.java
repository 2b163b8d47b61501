package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class PackLintTest {

    private static final Path CHONGQING = Path.of("src/main/resources/rulepacks/cn/chongqing/cq2021n156");

    /** Read once: rule files are changed in what was read. */
    private static final RulePack READ = RulePacks.load(CHONGQING);

    static Stream<RulePack> shipped() {
        return RulePacks.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theShippedPacksAreInOrder(RulePack pack) {
        assertThat(PackLint.problems(pack)).isEmpty();
    }

    /**
     * Each row: what to replace in a file of the pack, by what, how the line begins at which it is told, and how that
     * begins.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            package org.gascheck.rules;|package org.gascheck.valves;|package|the package org.gascheck.valves
            @requirement(valve-passive-id)|@requirement(valve-pasive-id)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: there is no requirement for @requirement(valve-pasive-id)
            @requirement(valve-passive-id)|@requirement(valve-active-id)|rule "a mid- or high-tier self-closing valve has|a mid- or high-tier self-closing valve has an active industrial-internet identifier: the requirement valve-active-id already has a rule at
            @requirement(valve-passive-id)|@requirement(valve passive id)|@requirement(valve passive id)|@requirement(valve passive id): expected the id
            @requirement(valve-passive-id)|@requirement(valve-passive-id) salience 10|@requirement(valve-passive-id) salience|salience: expected "when"
            @requirement(valve-passive-id)|@requirement(valve-passive-id) @other|@requirement(valve-passive-id) @other|@: expected "when"
            @requirement(valve-passive-id)|// none|when|when: expected @requirement(id) of the rule "every self
            rule "a self-closing valve closes on underpressure"|rule "a self-closing valve closes on overpressure"|rule "a self-closing valve closes on overpressure"|a self-closing valve closes on overpressure: there is a rule of that name at
            rule "a self-closing valve is|rule "a self-closing valve is" extends "a self-closing valve closes on excess flow|rule "a self-closing valve is" extends|extends: expected @requirement(id)
            judge(kcontext);|judge(kcontext); System.out.println();|judge(kcontext); System|System: expected the right-hand side judge(kcontext);
            judge(kcontext);|delete($valve);|delete($valve);|delete: expected the right-hand side
            end|endd|endd|endd: expected the right-hand side
            end|]]]|]]]|]: expected the right-hand side
            $valve : ValveModel( $satisfied : is(passiveIdentifier) )|$alarm : AlarmModel( $satisfied : is(passiveIdentifier) )|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: the subject AlarmModel: expected a ValveModel
            $valve : ValveModel( $satisfied : is(passiveIdentifier) )|$hazard : ValveModel( $satisfied : is(passiveIdentifier) )|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: $hazard: it is the name of a claim, and the pattern ValveModel needs another
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) $due : Assessment()|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: $due: it is the name of a claim, and the pattern Assessment needs another
            $satisfied : is(passiveIdentifier)|passiveIdentifier.known, $satisfied : is(passiveIdentifier)|$valve : ValveModel( passive|passiveIdentifier: expected a binding such as $applies : is(inUse), or then; a constraint
            $satisfied : is(passiveIdentifier)|$applies : tier != null, $satisfied : is(passiveIdentifier)|$valve : ValveModel( $applies : tier|tier != null: expected a claim such as is(inUse)
            $satisfied : is(passiveIdentifier)|$satisfied : holds(tier == null)|$valve : ValveModel( $satisfied : holds|holds(tier == null): expected a claim such as is(inUse), and anything else in a function
            $satisfied : is(passiveIdentifier)|$satisfied : (is(passiveIdentifier))|$valve : ValveModel( $satisfied : (|(is(passiveIdentifier)): expected a claim such as
            $satisfied : is(passiveIdentifier)|$satisfied : some(certificates, each -> is(each.models()))|$valve : ValveModel( $satisfied : some|some(certificates, each -> is(each.models())): expected a claim such as
            $satisfied : is(passiveIdentifier)|$satisfied : isNut(passiveIdentifier)|$valve : ValveModel( $satisfied : isNut|isNut: it is no word of Claims, and no function of a rule file
            $satisfied : is(passiveIdentifier)|$satisfied : is($valve.passiveIdentifier())|$valve : ValveModel( $satisfied : is($valve|$valve: expected a field of the subject
            $satisfied : is(passiveIdentifier)|$satisfied : is(), $satisfied : is(passiveIdentifier)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: $satisfied: it is bound twice
            $satisfied : is(passiveIdentifier)|$hasOne : is(passiveIdentifier)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: expected either $satisfied, or $hazard
            $satisfied : is(passiveIdentifier)|$aplies : is(tier), $satisfied : is(passiveIdentifier)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: $aplies: nothing uses it
            $satisfied : is(passiveIdentifier)|$satisfied : is(passiveIdentifier), $hazard : isNot(passiveIdentifier)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: expected either
            $satisfied : is(passiveIdentifier)|$answered : is(passiveIdentifier), $satisfied : is(passiveIdentifier)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: expected either
            $satisfied : is(passiveIdentifier)|$hazard : isNot(passiveIdentifier), $answered : isDeclared(tier)|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: $leftToAPerson or $answered, and messages.needs-review
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) eval(true)|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) eval|eval: expected a binding
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) not AlarmModel()|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) not|not: expected a binding
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) accumulate( AlarmModel(); $n : count() )|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) acc|accumulate: expected a binding
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) $all : List() from collect( AlarmModel() )|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) $all|the pattern List from: expected Claim() from
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) $all : Claim() from collect( this )|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) $all|collect: it is no word of Claims
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) do[other]|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) do|do: expected a binding
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) $other : AlarmModel()|rule "every self-closing valve has|every self-closing valve has a passive industrial-internet identifier: the pattern AlarmModel: a rule has one subject
            ValveModel( $satisfied : is(passiveIdentifier) )|ValveModel( $satisfied : is(passiveIdentifier) ) $each : Certificate() from $valve.certificates()|$valve : ValveModel( $satisfied : is(passiveIdentifier) ) $each|the pattern Certificate from: expected Claim() from
            import org.gascheck.truth.Claim;|import java.net.Socket;|import java.net.Socket|import java.net.Socket: rules speak of facts
            import org.gascheck.truth.Claim;|import java.util.*;|import java.util.*|import java.util.*: rules speak of facts
            import org.gascheck.truth.Claim;|import static java.lang.System.*;|import static java.lang|import java.lang.System.*: rules speak of facts
            import org.gascheck.truth.Claim;|global java.util.List all;|global|global: expected import, function or rule
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|is(java.nio.file.Files.exists(null)),|is(java.nio|java.nio.file: expected a call or a constant, and classes among the imports
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|is(System.getenv()),|is(System|System: expected a variable bound before, or a parameter
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|is(Boolean.TRUE),|is(Boolean|Boolean.TRUE: expected a constant, or the class, of an enum among the imports
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|is(valve.tier(), Tier.MID) PIPEPIPE true,|is(valve.tier(), Tier.MID)|PIPE: expected ")"
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|exceeds(valve.height(), 100),|exceeds(|100: expected numbers and dates among the limits of the YAML
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|is(valve.named("high-rise-meters")),|is(valve.named|"high-rise-meters" is no limit, setting or option
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|isSelfClosing(valve),|function Claim isSelfClosing|the function isSelfClosing: it rests on itself
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|some(valve.conformityEvidence(), Tier.MID, each -> is(valve.closesOnOverpressure())),|some(valve.conf|valve: a claim that is worked out once may use nothing but
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|notBefore(valve.day(), assessment.date().with(valve)),|notBefore(valve.day(), assessment.date().with|the assessment date: expected it to be given to a word of Claims that compares it
            unless("no-overpressure-closure", is(valve.closesOnOverpressure())),|is(valve), // \\u000a new Object(),|is(valve), //|a backslash: expected none
            unless("no-overpressure-closure", |unless("no-closure", |unless("no-closure"|nothing says how the reason no-closure is told
            function Claim isSelfClosing|function Claim testedTo|function Claim testedTo|the function testedTo: there is one of that name at
            function Claim isSelfClosing|function Claim atLeast|function Claim atLeast|the function atLeast: that is a word of Claims
            function Claim isSelfClosing|function Claim collect|function Claim collect|collect: expected the name of the function, which is no word of DRL
            function Claim isSelfClosing|function boolean isSelfClosing|function boolean|boolean: expected "Claim"
            """)
    void eachFaultOfARuleFileIsToldAtItsLine(String old, String by, String at, String told) {
        assertTold("annex3/valve.drl", old, by.replace("PIPE", "|"), at, told.replace("PIPE", "|"));
    }

    private static void assertTold(String file, String old, String by, String at, String told) {
        String text = drl(file);
        assertThat(text).contains(old);
        text = text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(by));
        List<String> lines = text.lines().map(String::strip).toList();
        Set<String> places = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(at))
                .mapToObj(i -> file + ":" + (i + 1) + ":").collect(Collectors.toSet());

        assertThat(PackLint.problems(with(file, text))).extracting(problem -> relative(problem, CHONGQING))
                .anyMatch(problem -> places.stream().anyMatch(problem::startsWith) && problem.contains(": " + told));
    }

    private static String drl(String file) {
        return READ.ruleFiles().stream().filter(each -> each.name().endsWith(file)).findFirst().orElseThrow().drl();
    }

    /** The pack with another text of a rule file. */
    private static RulePack with(String file, String drl) {
        return READ.withRuleFiles(READ.ruleFiles().stream()
                .map(each -> each.name().endsWith(file) ? new RuleFile(each.name(), drl) : each)
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            pack.yaml|limits:|limits:\\n  storeys: {number: 30, provision: 附件1 二}|cq2021n156: storeys: no rule uses it
            pack.yaml|  no-power:|  no-current: {zh: 没有电流, en: no current}\\n  no-power:|cq2021n156: no-current: no rule gives this reason
            annex3/valve.drl|@requirement(valve-passive-id)|@requirement(valve-active-id)|cq2021n156: valve-passive-id: there is no rule for it
            """)
    void eachFaultOfTheLawIsTold(String file, String old, String by, String told, @TempDir Path folder)
            throws IOException {
        copy(CHONGQING, folder);
        Path faulty = folder.resolve(file);
        Files.writeString(
                faulty,
                Files.readString(faulty)
                        .replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(by.replace("\\n", "\n"))));

        assertThat(PackLint.problems(RulePacks.load(folder)))
                .extracting(problem -> relative(problem, folder))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            $members.every("rate-census", $area)|$members.every("rate-signage", $area)|JudgedMembers is asked for the requirement of the rule itself
            @requirement(rate-census)|@requirement(list-major-hazard)|JudgedMembers, and rate: expected both or neither
            """)
    void aRateIsCountedOfTheMembersOfItsOwnRequirement(String old, String by, String told) {
        assertTold("goals/rates/work.drl", old, by, "rule \"all pipelines and stations",
                "all pipelines and stations of an area are on file: " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"census-pipeline-archive", "rate-assessment"})
    void aRateNamesRequirementsOfThePackThatAreNoRates(String id, @TempDir Path folder) throws IOException {
        copy(CHONGQING, folder);
        Path faulty = folder.resolve("goals/rates/work.yaml");
        Files.writeString(
                faulty, Files.readString(faulty).replace("[census-pipeline-archived,", "[" + id + ","));

        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> RulePacks.load(folder))
                .withMessageContaining("rate-census: its rate: expected requirements of the pack");
    }

    @Test
    void aFunctionThatTheExtendedPackHasIsToldWithBothPlaces(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                """
                instrument: {id: mine, extends: cq2021n156, number: 某办〔2022〕1号, title: {zh: 一, en: one}, issued: 2022-01-15}
                parts: [own]
                """);
        Files.writeString(folder.resolve("own.yaml"), "[]\n");
        Files.writeString(folder.resolve("own.drl"), """
                package org.gascheck.rules;

                function Claim onPipedGas(GasUser user) {
                    return isNotEmpty(user.gasSupplies());
                }
                """);

        assertThat(PackLint.problems(RulePacks.load(folder)))
                .extracting(problem -> relative(problem, folder))
                .singleElement()
                .asString()
                .matches("own.drl:3:1: the function onPipedGas: there is one of that name at"
                        + " /rulepacks/.*/annex1/coverage.drl:\\d+");
    }

    /** In rules just enough for Drools' parser, whose work doubles with each level; in functions far too deep. */
    @ParameterizedTest
    @CsvSource({
        "passiveIdentifier, is(, 7, ), 6",
        "passiveIdentifier, is(, 50000, '', 6",
        "passiveIdentifier, '(', 40, ')', 6",
        "passiveIdentifier, !, 40, '', 6",
        "valve.closesOnOverflow(), is(, 50000, '', 20",
        "valve.closesOnOverflow(), is(, 21, ), 20"
    })
    void whatIsNestedTooDeeplyIsAProblem(String inner, String open, int times, String close, int most) {
        String nested = drl("annex3/valve.drl")
                .replaceFirst(
                        Pattern.quote("is(" + inner + ")"),
                        Matcher.quoteReplacement(
                                "is(" + open.repeat(times) + inner + close.repeat(times) + ")"));

        assertThat(PackLint.problems(with("annex3/valve.drl", nested)))
                .extracting(problem -> relative(problem, CHONGQING))
                .anyMatch(line -> line.matches("annex3/valve.drl:\\d+:\\d+: nested more than " + most
                        + " deep: expected inner conditions in functions .*"));
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
