package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code gascheck impact} tells what changes, and by what, as files that are read by those who change rules. */
class ImpactCommandTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final Path PACK = Path.of("../rules-drl/src/main/resources/rulepacks/cn/chongqing/cq2021n156");
    private static final Path EXPECTED = Path.of("src/test/resources/impact");

    @TempDir
    private Path folder;

    /** What is compared; its outputs are committed in both languages. */
    enum Comparison {
        INSTRUMENTS("cq2021n156", "yl2022n8"),
        READINGS("cq2021n156", "--setting-new", "check-participants=ALL_THREE"),
        DAYS("cq2021n156", "--as-of-old", "2022-12-01", "--as-of-new", "2023-03-01"),
        LIMIT("cq2021n156", "pack"),
        DEFINITION("cq2021n156", "pack");

        private final List<String> bases;

        Comparison(String... bases) {
            this.bases = List.of(bases);
        }
    }

    private Run run(Comparison comparison, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("impact"));
        for (String each : comparison.bases) {
            args.add(each.equals("pack") ? changedPack(comparison).toString() : each);
        }
        args.add("--facts");
        for (String each : List.of("hotpot-basement", "hardship-flat-110m", "district-of-two-streets",
                "hotel-between-the-dates", "mall-alarm-muted-and-unqualified-installer",
                "old-community-flat-on-the-due-date", "new-flats-at-the-height-limit", "alarm-refused-in-yuelai")) {
            args.add(SUBMISSIONS.resolve(each + ".json").toString().replace('\\', '/'));
        }
        args.add("--quiet");
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private Path changedPack(Comparison comparison) throws IOException {
        Path copy = Files.createTempDirectory(folder, "pack");
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path each : files.toList()) {
                Path to = copy.resolve(PACK.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
        if (comparison == Comparison.LIMIT) {
            edit(copy.resolve("pack.yaml"), "high-rise-metres: {number: 100,", "high-rise-metres: {number: 54,");
        } else {
            edit(
                    copy.resolve("tasks/public-venues/equipment.drl"),
                    """
                    isNot(orElse(
                                        lasts(item.usableUntil(), assessment.date()), foundInDate(item, assessment)))""",
                    "is(item.outOfDate().found())");
        }
        return copy;
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void theTextsAreAsThoseWhoChangeRulesReadThem(Comparison comparison) throws IOException {
        for (String language : List.of("zh", "en")) {
            Run run = run(comparison, "--lang", language);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isIn(ExitCodes.OK, ExitCodes.NON_COMPLIANT, ExitCodes.UNDETERMINED);
            // Any edit of a pack changes its digest.
            String text = run.out().replaceAll("\\b[0-9a-f]{12}\\b", "…");
            Path file = EXPECTED.resolve(comparison.name().toLowerCase(Locale.ROOT) + "_" + language + ".txt");
            if (Boolean.getBoolean("refresh")) {
                Files.createDirectories(EXPECTED);
                Files.writeString(file, text);
            }
            assertThat(text).as("refresh it with: mvn -q -B test -Prefresh").isEqualTo(Files.readString(file));
        }
    }

    @Test
    void jsonWorkbookAndPageTellTheSameNumbers() throws IOException {
        Path out = folder.resolve("out");
        Run run = run(Comparison.INSTRUMENTS, "--out", out.toString(), "--format", "json,xlsx,html");
        assertThat(run.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(out.resolve("impact.json").toFile());
        int findings = 0;
        for (JsonNode submission : json.get("submissions")) {
            findings += submission.get("findings").size();
        }
        int counted = 0;
        for (JsonNode cell : json.get("counts").get("findings")) {
            counted += cell.get("count").asInt();
        }
        assertThat(findings).isPositive().isEqualTo(counted);
        String page = Files.readString(out.resolve("impact.html"));
        assertThat(page).contains("结果变化 " + counted + " 项").doesNotContain("http://", "https://");
        assertThat(page.split("<details class=\"finding")).hasSize(counted + 1);
        assertThat(out.resolve("impact.xlsx")).isNotEmptyFile();
        assertThat(run(Comparison.INSTRUMENTS, "--format", "json", "--threads", "1").out())
                .isEqualTo(Files.readString(out.resolve("impact.json")));
    }

    @Test
    void nothingIsToldWhereNothingDiffers() {
        Run run = Run.of(
                "impact", "cq2021n156", "--facts", SUBMISSIONS.resolve("hotpot-basement.json").toString(), "--quiet");
        assertThat(run.code()).isEqualTo(ExitCodes.OK);
        assertThat(run.out()).contains("没有任何结果或结论改变");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsCompared() throws IOException {
        Path lines = folder.resolve("facts.ndjson");
        Files.writeString(lines, Samples.COMPLIANT.replace("\n", "") + "\n{\"gasUsers\": 1}\n"
                + "{\"gasUsers\": [{\"id\": \"u1\"}]}\n");
        Run run = Run.of("impact", "cq2021n156", "yl2022n8", "--facts", lines.toString(), "--quiet", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(run.err()).contains("gasUsers", "assessedOn", "2 submissions could not be read or judged");
        assertThat(run.out()).contains("2 more could not be read or judged");
    }

    @Test
    void badUsageSaysWhatIsExpected() {
        Run run = Run.of("impact", "nowhere", "--facts", "x", "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("no rule pack \"nowhere\"", "cq2021n156");
        Run missing = Run.of("impact", "cq2021n156", "yl2022n8", "--facts", "nowhere.json", "--lang", "en");
        assertThat(missing.code()).isEqualTo(65);
        assertThat(missing.err()).contains("nowhere.json", "there is no such file");
        assertThat(Run.of("impact", "cq2021n156", "yl2022n8", "--facts", folder.toString(), "--lang", "en").err())
                .contains("there are no submissions in it");
        assertThat(Run.of("impact", "cq2021n156", "--facts", "x", "--format", "xlsx").code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("impact", "cq2021n156", "--facts", "x", "--setting-new", "a=b").code())
                .isEqualTo(ExitCodes.USAGE);
    }
}
