package org.gascheck.subjects.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.JsonSchema;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.Templates;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.AskedFacts;
import org.gascheck.reports.ExplainedRequirement;
import org.gascheck.reports.Explanation;
import org.gascheck.reports.TextReports;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record, its words and a line in a population are all that a new kind of subject needs, by itself or nested in
 * another.
 */
class NewKindTest {

    private static final FactModel MODEL = FactModel.of(TrainingPopulation.class);
    private static final int WIDTH = 100;
    private static final Pattern BLOCK = Pattern.compile("^```\\w+\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path folder;
    private RulePack pack;
    private ComplianceChecker checker;

    @BeforeEach
    void makeChecker() throws IOException {
        TrainingPack.write(folder);
        pack = RulePacks.load(folder);
        checker = GasCheck.checker(pack);
    }

    @Test
    void itHasItsWords() {
        assertThat(Vocabulary.faults(MODEL)).isEmpty();
    }

    @Test
    void wordsThatAreMissingAreToldByFileAndKey() {
        assertThat(Vocabulary.faults(FactModel.of(PopulationWithoutWords.class))).contains(
                "org/gascheck/subjects/training/words_zh.properties: Examiner is missing",
                "org/gascheck/subjects/training/words_zh.properties: Examiner.label is missing",
                "org/gascheck/subjects/training/words_zh.properties: Examiner.independent is missing",
                "org/gascheck/subjects/training/words_en.properties: Examiner.independent.label is missing",
                "org/gascheck/subjects/training/words_en.properties: PopulationWithoutWords.examiners is missing");
    }

    @Test
    void itIsReadAndJudgedWhereverItStands() {
        ComplianceReport report = checker.check(read("""
                {"assessedOn": "2022-03-01", "trainingCentres": [
                  {"id": "t1", "name": "渝中培训中心", "licensed": true, "courses": [
                    {"id": "c1", "about": "INSTALLATION", "practical": false}, {"id": "c2", "about": "MAINTENANCE"}]},
                  {"id": "t2", "licensed": false, "courses": [{"id": "c1", "about": "INSTALLATION"}]}]}
                """));

        assertThat(report.findings())
                .extracting(each -> each.requirement(), each -> each.subject().pointer(), each -> each.outcome())
                .containsExactly(
                        tuple("training-licence", "/trainingCentres/0", Outcome.SATISFIED),
                        tuple("training-licence", "/trainingCentres/1", Outcome.BREACHED),
                        tuple("training-practice", "/trainingCentres/0/courses/0", Outcome.BREACHED),
                        tuple("training-practice", "/trainingCentres/0/courses/1", Outcome.NOT_APPLICABLE),
                        tuple("training-practice", "/trainingCentres/1/courses/0", Outcome.UNDETERMINED));
        assertThat(report.findings().get(2).subject().name().zh()).isEqualTo("培训机构“渝中培训中心”（t1） › 课程（c1）");
        assertThat(report.findings().get(4).missing()).containsExactly("/trainingCentres/1/courses/0/practical");
    }

    @Test
    void whereItIsNotHandedInThatIsCounted() {
        ComplianceReport nothing = checker.check(read("{\"assessedOn\": \"2022-03-01\"}"));
        ComplianceReport withoutCourses = checker.check(read("""
                {"assessedOn": "2022-03-01", "trainingCentres": [{"id": "t1", "licensed": true}]}
                """));

        assertThat(nothing.completeness().listsNotGiven()).containsExactly("trainingCentres");
        assertThat(nothing.completeness().withoutSubject()).isEqualTo(2);
        assertThat(withoutCourses.completeness().listsNotGiven()).containsExactly("trainingCentres/0/courses");
        assertThat(withoutCourses.completeness().decided()).isEqualTo(1);
        assertThat(withoutCourses.completeness().withoutSubject()).isEqualTo(1);
    }

    @Test
    void reportsTellItInItsWords() throws IOException {
        StringBuilder text = new StringBuilder();
        TextReports.of(Locale.ENGLISH).withModel(MODEL).write(checker.check(read("""
                {"assessedOn": "2022-03-01", "trainingCentres": [
                  {"id": "t1", "courses": [{"id": "c1", "about": "INSTALLATION", "practical": false}]}]}
                """)), text);

        assertThat(text)
                .contains("training centre (t1) › course (c1)", "content: installation; practical: no",
                        "training centre [1] › licensed");
    }

    @Test
    void itIsExplained() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> asked = AskedFacts.of(MODEL, "training-practice", pack, checker);
        new Explanation(new Page(text, WIDTH, Markup.NONE), MODEL, new Voice(Locale.CHINA), "--setting")
                .print(new ExplainedRequirement("training-practice", List.of(pack), asked, Map.of(), List.of()));

        assertThat(text).contains("对象：课程 Course",
                "培训机构 › 课程 › 内容  trainingCentres[].courses[].about",
                "培训机构 › 课程 › 有实操  trainingCentres[].courses[].practical");
    }

    @Test
    void itHasATemplateAndASchema() {
        assertThat(Templates.kinds(MODEL)).containsExactly("training-centre");
        assertThat(Templates.of(MODEL, "training-centre", Locale.ENGLISH)).contains(
                "\"id\": \"training-centre-1\"", "\"id\": \"course-1\"",
                "\"// practical\": \"whether it has hands-on practice; give true or false\"");
        assertThat(read(Templates.of(MODEL, "training-centre", Locale.CHINA)).all(TrainingCentre.class).get(0).courses()
                .size()).isEqualTo(1);
        assertThat(JsonSchema.of(MODEL))
                .contains("\"TrainingCentre\"", "\"Course\"", "是否有实操 / whether it has hands-on practice");
    }

    /** The blocks of its section there stand in the sources of this package. */
    @Test
    void contributingSaysTheSame() throws IOException {
        String section = Files.readString(Path.of("../CONTRIBUTING.md"))
                .split("\n## Add a kind of subject\n")[1].split("\n## ")[0];
        String sources = sources("java/org/gascheck/subjects/training")
                + sources("resources/org/gascheck/subjects/training");

        assertThat(BLOCK.matcher(section).results().map(block -> block.group(1))).hasSize(3)
                .allMatch(sources::contains);
    }

    private static String sources(String folder) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/test", folder))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }

    private static Submission read(String json) {
        return Submissions.read(MODEL, json.getBytes(StandardCharsets.UTF_8), "training.json", ReadLimits.DEFAULT);
    }
}
