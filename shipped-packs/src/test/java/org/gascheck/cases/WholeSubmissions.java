package org.gascheck.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;

/** The whole submissions of the fixtures, judged by packs of which the first is the plan of Chongqing. */
public final class WholeSubmissions {

    static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    static final Path EXPECTED = SUBMISSIONS.resolve("expected");

    private static final String SUBMISSION_END = ".json";

    private final ComplianceChecker checker;

    /** Judged by some packs. */
    public WholeSubmissions(List<RulePack> packs) {
        this(GasCheck.checker(packs.toArray(RulePack[]::new)));
    }

    /** Judged by a checker that is there already. */
    public WholeSubmissions(ComplianceChecker checker) {
        this.checker = checker;
    }

    /** The names of all. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUBMISSION_END))
                    .map(name -> name.substring(0, name.length() - SUBMISSION_END.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The report on one; where it names no instrument, by the first. */
    ComplianceReport report(String name) {
        Submission submission = Submissions.read(SUBMISSIONS.resolve(name + SUBMISSION_END));
        String first = checker.packs().get(0).instrument().id();
        return checker.check(submission.instruments().isKnown() ? submission : submission.under(Set.of(first)));
    }

    /** How the report on one differs from what is expected of it, a line for each finding. */
    public List<String> differences(String name) throws IOException {
        ExpectedReport expected = expected(name);
        return expected.refreshedFrom(report(name)).differencesFrom(expected);
    }

    /** Expects what is found on one; of what need not be complete, on the same requirements as before. */
    void refresh(String name) throws IOException {
        Files.createDirectories(EXPECTED);
        Files.writeString(file(name), expected(name).refreshedFrom(report(name)).yaml());
    }

    private static ExpectedReport expected(String name) throws IOException {
        return ExpectedReport.read(Files.exists(file(name)) ? Files.readString(file(name)) : "");
    }

    private static Path file(String name) {
        return EXPECTED.resolve(name + ".yaml");
    }
}
