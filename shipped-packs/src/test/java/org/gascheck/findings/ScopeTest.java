package org.gascheck.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.FactsNotJudged;
import org.gascheck.report.Finding;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a verdict says that it covers. */
class ScopeTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ComplianceChecker BOTH = GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));

    static Stream<Path> submissions() throws IOException {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static ComplianceReport report(String instruments, String facts) {
        return BOTH.check(Submissions.parse(
                "{\"assessedOn\": \"2022-06-01\", \"instruments\": [" + instruments + "], " + facts + "}"));
    }

    private static List<String> areas(InstrumentScope scope) {
        return scope.notYetJudged().stream().map(InstrumentScope.AreaNotJudged::area).toList();
    }

    /** What is told to have decided a finding, or to be missing for one, is never told to have been read by nothing. */
    @ParameterizedTest
    @MethodSource("submissions")
    void namesNoFactAsNotJudgedThatAFindingRestsOn(Path submission) {
        ComplianceReport report = BOTH.check(Submissions.read(submission));

        Set<String> restedOn = new TreeSet<>();
        for (Finding finding : report.findings()) {
            Stream.concat(finding.evidence().stream().map(Evidence::pointer), finding.missing().stream())
                    .forEach(pointer -> restedOn.add(pointer.substring(1).replaceAll("/\\d+", "[]").replace('/', '.')));
        }
        assertThat(report.scope().handedInNotJudged())
                .extracting(FactsNotJudged::fact)
                .doesNotContainAnyElementsOf(restedOn);
    }

    @Test
    void namesEachKindOfFactThatNoRequirementReadsWithItsFirstPlace() {
        ComplianceReport report = report("\"cq2021n156\"", """
                "gasUsers": [{"id": "u1", "name": "one", "kind": "UNIT", "industry": "CATERING",
                              "refusals": [{"id": "r1", "device": "GAS_ALARM"}]},
                             {"id": "u2", "refusals": []}],
                "valveModels": [{"id": "v1", "maker": "one"}, {"id": "v2", "maker": "two", "tier": "LOW"}]""");

        assertThat(report.scope().handedInNotJudged()).containsExactly(
                new FactsNotJudged("gasUsers[].refusals", 1, "/gasUsers/0/refusals"),
                new FactsNotJudged("valveModels[].maker", 2, "/valveModels/0/maker"));
    }

    @Test
    void aFactIsJudgedWhereOneOfTheInstrumentsReadsIt() {
        ComplianceReport report = report("\"cq2021n156\", \"yl2022n8\"",
                "\"gasUsers\": [{\"id\": \"u1\", \"refusals\": [{\"id\": \"r1\", \"device\": \"GAS_ALARM\"}]}]");

        assertThat(report.scope().handedInNotJudged()).isEmpty();
    }

    @Test
    void countsTheClausesOfEachInstrumentAndThoseThatRulesJudge() {
        List<InstrumentScope> scopes = report("\"cq2021n156\", \"yl2022n8\"", "\"gasUsers\": []").scope().instruments();

        for (InstrumentScope scope : scopes) {
            RulePack pack = RulePacks.withId(scope.instrument());
            Map<Boolean, Long> stated = RulePacks.register().clauses().values().stream()
                    .filter(clause -> clause.isStatedBy(scope.instrument()))
                    .collect(Collectors.partitioningBy(
                            clause -> pack.requirements().containsKey(clause.id()), Collectors.counting()));
            assertThat(scope.complete()).isTrue();
            assertThat((long) scope.clauses()).isEqualTo(stated.get(true) + stated.get(false));
            assertThat((long) scope.judged()).isEqualTo(stated.get(true));
        }
        assertThat(scopes).extracting(InstrumentScope::leftToAPerson).containsExactly(4, 4);
        assertThat(scopes).extracting(InstrumentScope::routed).containsExactly(15, 26);
    }

    @Test
    void namesNoAreaWhereEveryClauseHasARule() {
        assertThat(areas(report("\"cq2021n156\"", "\"gasUsers\": [{\"id\": \"u1\", \"kind\": \"UNIT\"}]")
                        .scope()
                        .instruments()
                        .get(0)))
                .isEmpty();
        assertThat(areas(report("\"cq2021n156\"",
                "\"gasUsers\": [{\"id\": \"u1\", \"kind\": \"RESIDENT\"}]").scope().instruments().get(0)))
                .isEmpty();
        assertThat(areas(report(
                                "\"cq2021n156\"",
                                "\"gasUsers\": [{\"id\": \"u1\", \"kind\": \"RESIDENT\", \"inOldCommunity\": false}]")
                        .scope()
                        .instruments()
                        .get(0)))
                .isEmpty();
        assertThat(areas(report("\"cq2021n156\"", "\"vendors\": [{\"id\": \"v1\"}]").scope().instruments().get(0)))
                .isEmpty();
        assertThat(areas(report("\"cq2021n156\"", "\"buildings\": [{\"id\": \"b1\"}]")
                        .scope()
                        .instruments()
                        .get(0)))
                .isEmpty();
    }

    @Test
    void saysOfWhatConcernsTheSubjectsThatAnotherInstrumentAloneStatesIt() {
        String facts = "\"products\": [{\"id\": \"p1\", \"kind\": \"GAS_APPLIANCE\"}]";
        InstrumentScope scope = report("\"yl2022n8\"", facts).scope().instruments().get(0);
        long onTopic = RulePacks.register().clauses().values().stream()
                .filter(clause -> clause.area().equals("market-enforcement"))
                .filter(clause -> clause.topicOnly().contains("yl2022n8"))
                .count();

        assertThat(onTopic).isPositive();
        assertThat(scope.elsewhere())
                .containsExactly(new InstrumentScope.StatedElsewhere(
                        "渝府办发〔2021〕156号",
                        "market-enforcement",
                        RulePacks.register().areas().get("market-enforcement").name(),
                        (int) onTopic,
                        (int) onTopic));
        assertThat(report("\"yl2022n8\"", "\"alarmModels\": [{\"id\": \"a1\"}]")
                        .scope()
                        .instruments()
                        .get(0)
                        .elsewhere())
                .isEmpty();
        assertThat(report("\"cq2021n156\"", facts).scope().instruments().get(0).elsewhere()).isEmpty();
        assertThat(report("\"cq2021n156\", \"yl2022n8\"", facts).scope().instruments())
                .allSatisfy(each -> assertThat(each.elsewhere()).isEmpty());
    }

    @Test
    void nobodyIsCompliantWhoHandsInNothing() {
        assertThat(report("\"cq2021n156\"", "\"gasUsers\": []").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report("\"cq2021n156\"", "\"gasUsers\": [{\"id\": \"u1\"}]").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(report("\"cq2021n156\"", "\"installers\": [{\"id\": \"i1\"}]")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whomNothingMandatoryReachesIsCompliantAndGetsAdviceAtMost() {
        ComplianceReport report = BOTH.check(Submissions.read(SUBMISSIONS.resolve("ordinary-existing-flat.json")));

        assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.findings(Outcome.SATISFIED)).isEmpty();
        assertThat(report.breaches()).isEmpty();
        assertThat(report.advice())
                .extracting(Finding::requirement)
                .containsExactly("existing-other-resident-advisory");
    }

    @Test
    void everyInstrumentHasAVerdictOfItsOwn() {
        ComplianceReport report = BOTH.check(Submissions.read(SUBMISSIONS.resolve("gym-under-both-instruments.json")));

        assertThat(report.instruments())
                .extracting(ReportedInstrument::verdict)
                .containsExactly(Verdict.UNDETERMINED, Verdict.NON_COMPLIANT);
        assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }
}
