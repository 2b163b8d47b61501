package org.gascheck.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.timeline.Timeline;

/** Reports on the example submissions, by the instruments that they name. */
final class SampleReports {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ComplianceChecker CHECKER =
            GasCheck.checker(RulePacks.CHONGQING_2021_156, RulePacks.YUELAI_2022_8);

    /** Judged once for all tests. */
    private static final Map<String, ComplianceReport> REPORTS = new ConcurrentHashMap<>();

    private SampleReports() {
    }

    /** The names of the submissions. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of several ways of telling a submission is tried of it: one of each submission, or all. */
    static boolean isItsTurn(String submission, int way, int ways) {
        return Boolean.getBoolean("cases.all") || Math.floorMod(submission.hashCode(), ways) == way;
    }

    /** The report on a gas user of whom nothing is known. */
    static ComplianceReport onAStranger(String... instruments) {
        return CHECKER.check(Submissions.parse("""
                {"assessedOn": "2022-03-01", "instruments": ["%s"], "gasUsers": [{"id": "u1"}]}
                """.formatted(String.join("\", \"", instruments))));
    }

    /** The report on a submission in JSON. */
    static ComplianceReport onText(String submission) {
        return CHECKER.check(Submissions.parse(submission));
    }

    /** The report on the submission with a name. */
    static ComplianceReport on(String name) {
        return REPORTS.computeIfAbsent(name, each -> CHECKER.check(Submissions.read(SUBMISSIONS.resolve(each))));
    }

    /** The timeline of the submission with a name. */
    static Timeline timelineOf(String name) {
        return Timeline.of(CHECKER, Submissions.read(SUBMISSIONS.resolve(name)));
    }
}
