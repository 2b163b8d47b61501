package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.cases.ShippedCases;
import org.gascheck.drl.Engine;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One checker serves many threads, and each gets the report that a single one would. */
class SharedCheckerTest {

    private static final int THREADS = 64;
    private static final int EVERY = 1_600;
    private static final int AT_LEAST = 5;
    private static final int EACH = 3;
    private static final int SHARING = 16;
    private static final int SHARED_REPORTS = 25;

    static Stream<ComplianceChecker> checkers() {
        return Stream.of(
                GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED, Engine.CALLED_STRAIGHT),
                GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED, Engine.DROOLS_SESSION));
    }

    /** Each begins with another submission, so that at any time the same and different ones are being judged. */
    @ParameterizedTest
    @MethodSource("checkers")
    void sixtyFourThreadsGetTheReportsOfOne(ComplianceChecker checker) throws Exception {
        List<Submission> submissions = submissions(checker.packs());
        List<String> alone = submissions.stream().map(each -> report(checker, each)).toList();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<Integer, String>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                tasks.add(() -> IntStream.range(first, first + EACH)
                        .mapToObj(number -> number % submissions.size())
                        .collect(Collectors.toMap(at -> at, at -> report(checker, submissions.get(at)))));
            }
            for (Future<Map<Integer, String>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).hasSize(EACH)
                        .allSatisfy((at, report) -> assertThat(report).isEqualTo(alone.get(at)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All of them begin at once to work out the same findings, which takes diagrams where so much is unknown. */
    @Test
    void threadsThatShareAReportReadTheSame() throws Exception {
        Submission submission = Submissions.parse(
                """
                {"assessedOn": "2022-03-15", "instruments": ["cq2021n156"], "gasUsers": [{"id": "u", "kind": "UNIT",
                 "venueKind": "CATERING", "gasSupplies": ["CYLINDER_LPG"],
                 "spaces": [{"id": "r", "use": "CYLINDER_ROOM", "level": "BASEMENT", "permissionDocumented": false}]}]}
                """);
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        String alone = ReportJson.text(checker.check(submission));
        ExecutorService threads = Executors.newFixedThreadPool(SHARING);
        try {
            for (int i = 0; i < SHARED_REPORTS; i++) {
                ComplianceReport report = checker.check(submission);
                CyclicBarrier together = new CyclicBarrier(SHARING);
                Callable<String> task = () -> {
                    together.await();
                    return ReportJson.text(report);
                };
                for (Future<String> each : threads.invokeAll(Collections.nCopies(SHARING, task))) {
                    assertThat(each.get()).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Submission> submissions(List<RulePack> packs) {
        List<Submission> submissions = new ArrayList<>();
        List<Case> cases = ShippedCases.ALL;
        for (int i = 0; i < cases.size(); i += EVERY) {
            Submission submission = cases.get(i).submission();
            if (packs.stream().anyMatch(pack -> submission.instruments().value().contains(pack.instrument().id()))) {
                submissions.add(submission);
            }
        }
        assertThat(submissions).hasSizeGreaterThan(AT_LEAST);
        return submissions;
    }

    private static String report(ComplianceChecker checker, Submission submission) {
        return ReportJson.text(checker.check(submission));
    }
}
