package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportedSubject;
import org.gascheck.report.OtherReading;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding tells of every other reading by which it would be another; judging by that reading gives what it tells. */
@Execution(ExecutionMode.CONCURRENT)
class OtherReadingsTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED);
    private static final Map<Settings, ComplianceChecker> CHECKERS = new ConcurrentHashMap<>();

    /** Some of the cases, since each is judged under every option of every setting. */
    static Stream<Case> cases() {
        return SomeCases.oneIn(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyOtherReadingThatTurnsAFindingIsTold(Case of) {
        Submission submission = of.submission();
        ComplianceReport report = check(submission, of.settings());
        List<String> told = new ArrayList<>();
        for (Finding finding : report.findings()) {
            for (OtherReading reading : finding.otherReadings()) {
                told.add(line(reading.setting(), reading.other().name(), finding, reading.outcome()));
            }
        }
        List<String> found = new ArrayList<>();
        RulePack pack = RulePacks.withId(submission.instruments().value().iterator().next());
        for (Setting setting : pack.settings().values()) {
            for (String option : setting.names()) {
                Map<String, Outcome> other = outcomes(check(submission, of.settings().with(setting.key(), option)));
                for (Finding finding : report.findings()) {
                    Outcome turned = other.get(key(finding));
                    if (finding.outcome() != Outcome.UNDETERMINED && turned != finding.outcome()
                            && !(isSettled(turned) && isSettled(finding.outcome()))) {
                        found.add(line(setting.key(), option, finding, turned));
                    }
                }
            }
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(found);
    }

    private static ComplianceReport check(Submission submission, Settings settings) {
        return CHECKERS.computeIfAbsent(settings, CHECKER::under).check(submission);
    }

    private static Map<String, Outcome> outcomes(ComplianceReport report) {
        return report.entries().collect(Collectors.toMap(
                entry -> key(entry.requirement(), entry.subject()), FindingEntry::outcome));
    }

    private static String key(Finding finding) {
        return key(finding.requirement(), finding.subject());
    }

    private static String key(String requirement, ReportedSubject subject) {
        return requirement + "@" + subject.pointer();
    }

    private static boolean isSettled(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
    }

    private static String line(String setting, String option, Finding finding, Outcome outcome) {
        return setting + "=" + option + ": " + key(finding) + " " + outcome;
    }
}
