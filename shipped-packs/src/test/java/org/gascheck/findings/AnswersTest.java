package org.gascheck.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.law.Purpose;
import org.gascheck.law.RulePack;
import org.gascheck.report.AnsweredPurpose;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A yes is said only where everything that decides it is satisfied; a no wherever something that does is breached: in
 * the whole submissions and in the cases of some files, by their number; of all with the profile {@code every-case}.
 */
class AnswersTest {

    private static final int EVERY = 23;
    private static final List<RulePack> PACKS = RulePacks.shipped();
    private static final ComplianceChecker BY_BOTH = GasCheck.checker(PACKS.toArray(RulePack[]::new));

    private static final List<Judged> JUDGED = new ArrayList<>();

    static Set<String> purposes() {
        return PACKS.stream()
                .flatMap(pack -> pack.purposes().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A submission, and the verdict on it where nobody asks for anything. */
    private record Judged(Submission submission, Verdict verdict) {
    }

    /** Judged once for all purposes. */
    @BeforeAll
    static void judge() throws IOException {
        for (Submission submission : submissions()) {
            JUDGED.add(new Judged(submission, BY_BOTH.check(submission).verdict()));
        }
    }

    private static List<Submission> submissions() throws IOException {
        List<Submission> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../fixtures/src/main/resources/submissions"))) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().map(Submissions::read).forEach(all::add);
        }
        List<Path> files = Case.files(Path.of("../fixtures/src/main/resources/cases"));
        for (int i = 0; i < files.size(); i += Boolean.getBoolean("cases.all") ? 1 : EVERY) {
            Case.read(files.get(i)).forEach(each -> all.add(each.submission()));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void anAnswerIsWhatTheDecidingFindingsComeTo(String purpose) {
        Set<Answer> seen = new HashSet<>();
        for (Judged judged : JUDGED) {
            Submission submission = judged.submission();
            ComplianceReport report = BY_BOTH.asking(purpose).check(submission);
            List<FindingEntry> weighed = report.entries().filter(finding -> decides(purpose, finding)).toList();
            for (AnsweredPurpose.OfSubject of : report.purpose().subjects()) {
                List<String> places = new ArrayList<>(of.because().stream().map(AnsweredPurpose.Ground::at).toList());
                places.add(of.subject().pointer());
                List<Outcome> deciding = weighed.stream()
                        .filter(finding -> places.stream()
                                .anyMatch(place -> isOf(finding.subject().pointer(), place)))
                        .map(FindingEntry::outcome)
                        .toList();
                seen.add(of.answer());
                Supplier<String> what = () -> purpose + " of " + of.subject().id() + " in " + submission;
                boolean asked = of.answer() != Answer.NOTHING_TO_JUDGE || !of.because().isEmpty();
                if (asked) {
                    assertThat(of.answer() == Answer.NO).as(what).isEqualTo(deciding.contains(Outcome.BREACHED));
                }
                if (of.answer() == Answer.YES) {
                    assertThat(deciding).as(what).contains(Outcome.SATISFIED)
                            .allMatch(outcome -> outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE);
                    assertThat(of.withoutRule()).as(what).isEmpty();
                    assertThat(of.missing()).as(what).isEmpty();
                    assertThat(of.disputes()).as(what).isEmpty();
                }
                assertThat(of.answer() == Answer.FACTS_MISSING && of.missing().isEmpty()).as(what).isFalse();
            }
            assertThat(report.verdict()).isEqualTo(judged.verdict());
        }
        assertThat(seen).contains(Answer.NO, Answer.FACTS_MISSING);
    }

    private static boolean decides(String purpose, FindingEntry finding) {
        return PACKS.stream()
                .filter(pack -> pack.instrument().id().equals(finding.instrument()))
                .map(pack -> pack.purposes().get(purpose))
                .anyMatch(each -> each != null && each.decidedBy().contains(finding.requirement()));
    }

    private static boolean isOf(String pointer, String subject) {
        return (pointer + "/").startsWith(subject + "/");
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void everyRequirementOnTheKindsAskedIsWeighedOrLeftOutOnPurpose(String purpose) {
        for (RulePack pack : PACKS) {
            Purpose of = pack.purposes().get(purpose);
            assertThat(of.answers()).containsOnlyKeys(Answer.values());
            assertThat(of.decidedBy()).isNotEmpty().allMatch(pack.requirements()::containsKey).doesNotHaveDuplicates();
            assertThat(of.instrument()).isEqualTo(pack.instrument().number());
        }
    }

    /** A requirement on models that a new tier or standard brings must not be forgotten here. */
    @Test
    void aModelMayBeSoldOnlyIfItMeetsAllThatIsDemandedOfModels() {
        for (RulePack pack : PACKS) {
            List<String> onModels = pack.requirements().values().stream()
                    .filter(each -> Set.of("AlarmModel", "ValveModel").contains(each.subject()))
                    .map(each -> each.id())
                    .toList();
            assertThat(pack.purposes().get("sale").decidedBy()).as(pack.toString()).containsAll(onModels);
        }
    }
}
