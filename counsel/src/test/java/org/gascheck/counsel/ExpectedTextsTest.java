package org.gascheck.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.counsel.remedy.Remedy;
import org.gascheck.counsel.remedy.RemedyReports;
import org.gascheck.counsel.why.NamedFinding;
import org.gascheck.counsel.why.Why;
import org.gascheck.counsel.why.WhyReports;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.gascheck.subjects.Population;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of whole submissions, in both languages, as it was read and committed. */
class ExpectedTextsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");

    private interface Printing {
        void print(Voice voice, Page page) throws IOException;
    }

    private static Submission submission(String name) {
        Submission read = Submissions.read(SUBMISSIONS.resolve(name + ".json"));
        return read.instruments().isKnown() ? read : read.under(Set.of("cq2021n156"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "hotpot-basement", "mall-alarm-muted-and-unqualified-installer", "household-alarm-in-a-hotpot-kitchen",
        "old-community-flat-overdue", "factory-alarm-failed-and-expired", "lpg-filling-company",
        "school-canteen-in-order"
    })
    void remedies(String name) throws IOException {
        Remedy remedy = Remedy.of(CounselCases.checker(), submission(name), Acts.usual());
        compare("remedy-" + name, (voice, page) -> RemedyReports.print(remedy, Population.MODEL, voice, page));
    }

    @ParameterizedTest
    @CsvSource({
        "hotpot-basement, hazard-venue-alarm-gas-type-mismatch",
        "hotpot-basement, hazard-venue-substandard-hose",
        "hotpot-basement, hazard-venue-alarm-failed",
        "old-community-flat-overdue, existing-old-community-valve",
        "mall-alarm-muted-and-unqualified-installer, fire-installer-qualification",
        "school-canteen-in-order, hazard-venue-alarm-not-installed"
    })
    void reasons(String name, String finding) throws IOException {
        ComplianceChecker checker = CounselCases.checker();
        Submission submission = submission(name).under(Set.of("cq2021n156"));
        FactTree facts = FactTree.of(submission);
        Why why = Why.of(checker, submission, NamedFinding.in(Judged.by(checker, facts), finding), null,
                Acts.usual().distanceIn(facts.model()));
        compare("why-" + name + "-" + finding,
                (voice, page) -> WhyReports.print(why, Population.MODEL, voice, page));
    }

    private static void compare(String name, Printing printing) throws IOException {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            StringBuilder text = new StringBuilder();
            printing.print(new Voice(locale), new Page(text, 100, Markup.NONE));
            Path file = EXPECTED.resolve(name + "." + locale.getLanguage() + ".txt");
            if (Boolean.getBoolean("refresh")) {
                Files.createDirectories(EXPECTED);
                Files.writeString(file, text);
            }
            assertThat(text.toString())
                    .as("%s is out of date. Refresh it with%n  mvn -q -B test -Prefresh%n", file)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        }
    }
}
