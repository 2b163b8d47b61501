package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.cases.WholeSubmissions;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.timeline.FindingChange;
import org.gascheck.timeline.Timeline;
import org.gascheck.timeline.TurningDay;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A timeline has exactly the changes that one finds by checking each single day of three years: of every submission
 * with the profile {@code every-case}, else on the days beside those that it has and on some others.
 */
@Execution(ExecutionMode.CONCURRENT)
class TimelineTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final int YEARS = 3;
    private static final int SAMPLED_DAYS = 6;
    private static final int SAMPLED_DAYS_OF_A_CASE = 3;
    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED);
    private static final Map<Settings, ComplianceChecker> CHECKERS = new ConcurrentHashMap<>();
    private static final ComplianceChecker BY_ONE = GasCheck.checker(RulePacks.CHONGQING_2021_156);

    static List<String> submissions() throws IOException {
        return WholeSubmissions.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void hasWhatCheckingEachDayFindsOfAWholeSubmission(String name) {
        Submission submission = Submissions.read(SUBMISSIONS.resolve(name + ".json"));
        compare(
                submission,
                submission.instruments().isKnown() ? checker(Settings.RECOMMENDED) : BY_ONE,
                SAMPLED_DAYS,
                SomeCases.ALL,
                name.hashCode());
    }

    static Stream<Case> cases() {
        return SomeCases.oneIn(293);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasWhatCheckingADayFindsOfACase(Case of) {
        compare(of.submission(), checker(of.settings()), SAMPLED_DAYS_OF_A_CASE, false, of.toString().hashCode());
    }

    private static ComplianceChecker checker(Settings settings) {
        return CHECKERS.computeIfAbsent(settings, CHECKER::under);
    }

    private static void compare(
            Submission submission, ComplianceChecker checker, int sampled, boolean each, int seed) {
        LocalDate first = submission.assessedOn().value();
        LocalDate last = first.plusYears(YEARS);
        Timeline timeline = Timeline.of(checker, submission, last);
        Map<String, String> expected = state(checker.check(submission));
        Map<LocalDate, TurningDay> turning = new LinkedHashMap<>();
        timeline.days().forEach(turned -> turning.put(turned.day(), turned));
        TreeSet<LocalDate> days = each
                ? new TreeSet<>(first.plusDays(1).datesUntil(last.plusDays(1)).toList())
                : days(first, last, turning, sampled, seed);
        List<String> wrong = new ArrayList<>();
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (turning.containsKey(day)) {
                change(expected, turning.get(day));
            }
            if (days.contains(day)) {
                Map<String, String> found = state(checker.check(submission.on(day)));
                if (!found.equals(expected)) {
                    wrong.add(day + ": " + differences(expected, found));
                    expected = found;
                }
            }
        }
        assertThat(wrong).as("days on which the timeline differs from what a check finds").isEmpty();
    }

    private static TreeSet<LocalDate> days(
            LocalDate first, LocalDate last, Map<LocalDate, TurningDay> turning, int sampled, int seed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        turning.keySet().forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        Random random = new Random(seed);
        for (int i = 0; i < sampled; i++) {
            days.add(first.plusDays(1 + random.nextInt((int) ChronoUnit.DAYS.between(first, last))));
        }
        return days;
    }

    /** What is found on a day: each verdict, and the outcome of each finding. */
    private static Map<String, String> state(ComplianceReport report) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("verdict", report.verdict().name());
        report.instruments().forEach(each -> state.put(each.id(), each.verdict().name()));
        report.entries().forEach(each -> state.put(
                key(each.instrument(), each.requirement(), each.subject().pointer()), each.outcome().name()));
        return state;
    }

    private static void change(Map<String, String> state, TurningDay day) {
        turn(state, "verdict", day.from().name(), day.to().name());
        day.verdicts().forEach(each -> turn(
                state, each.instrument(), each.from() == null ? null : each.from().name(), each.to().name()));
        for (FindingChange each : day.findings()) {
            turn(state, key(each.instrument(), each.requirement(), each.subject().pointer()),
                    each.from() == null ? null : each.from().name(), each.to().name());
        }
    }

    private static void turn(Map<String, String> state, String key, String from, String to) {
        assertThat(state.get(key)).as(key).isEqualTo(from);
        state.put(key, to);
    }

    private static String key(String instrument, String requirement, String pointer) {
        return instrument + " " + requirement + " " + pointer;
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> found) {
        List<String> differences = new ArrayList<>();
        found.forEach((key, value) -> {
            if (!value.equals(expected.get(key))) {
                differences.add(key + ": " + value + ", the timeline has " + expected.get(key));
            }
        });
        return differences;
    }
}
