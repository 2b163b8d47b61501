package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} into documents, with waivers and against an earlier run. */
class DocumentFormatsTest {

    private static final String WAIVERS = """
            waivers:
              - requirement: cylinder-room-basement
                subject: {kind: GasUser, id: %s}
                reason: moving out
                grantedBy: the district
                grantedOn: 2022-01-01
                expiresOn: 2022-12-31
            """;

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("hotpot.json"), Samples.HOTPOT).toString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text,   结论：不合规
            json,   NON_COMPLIANT
            ndjson, NON_COMPLIANT
            csv,    认定
            html,   <!DOCTYPE html>
            sarif,  sarif-2.1.0
            junit,  <testsuites>
            """)
    void writesTextsToTheStandardOutputAndToAFile(String format, String holds) throws IOException {
        Run printed = Run.of("check", file, "--format", format);
        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).contains(holds);
        Path out = folder.resolve("out");
        Run written = Run.of("check", file, "--format", format, "--out", out.toString());
        assertThat(written.code()).isEqualTo(1);
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(printed.out());
    }

    @Test
    void writesAWorkbookAndNotices() throws IOException {
        Path out = folder.resolve("out.xlsx");
        assertThat(Run.of("check", file, "--format", "xlsx", "--out", out.toString()).code()).isEqualTo(1);
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
        Path notices = folder.resolve("notices");
        assertThat(Run.of("check", file, "--format", "docx", "--out", notices.toString()).code()).isEqualTo(1);
        try (Stream<Path> all = Files.list(notices)) {
            assertThat(all.map(each -> each.getFileName().toString().replaceAll(".*\\.", "")))
                    .containsExactlyInAnyOrder("docx", "html", "csv");
        }
        Path notice = folder.resolve("notice.docx");
        assertThat(Run.of("check", file, "--format", "docx", "--out", notice.toString()).code()).isEqualTo(1);
        assertThat(notice).isRegularFile();
    }

    @Test
    void refusesWhatDoesNotGoTogether() throws IOException {
        Path none = Files.writeString(folder.resolve("none.docx"), "no");
        for (List<String> args : List.of(
                List.of("--format", "docx"),
                List.of("--format", "csv", "--only", "breached"),
                List.of("--format", "html", "--requirement", "cylinder-room-basement"),
                List.of("--format", "sarif", "--detail", "full"),
                List.of("--format", "xlsx", "--lang", "both"),
                List.of("--notice-template", none.toString()))) {
            Run run = run(args);
            assertThat(run.code()).as("%s", args).isEqualTo(64);
            assertThat(run.err()).contains("--");
        }
        Run template = run(List.of("--format", "docx", "--out", folder.resolve("n").toString(), "--notice-template",
                none.toString()));
        assertThat(template.code()).isEqualTo(65);
        assertThat(template.err()).contains("none.docx", "DOCX");
    }

    private Run run(List<String> args) {
        return Run.of(Stream.concat(Stream.of("check", file), args.stream()).toArray(String[]::new));
    }

    @Test
    void marksWhatIsWaivedAndExitsByTheVerdict() throws IOException {
        Path waivers = Files.writeString(folder.resolve("w.yaml"), WAIVERS.formatted("u1"));
        Run run = Run.of("check", file, "--waivers", waivers.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("1 waived", "waived until 2022-12-31 (by the district: moving out)");
        Path other = Files.writeString(folder.resolve("o.yaml"), WAIVERS.formatted("nobody"));
        Run unused = Run.of("check", file, "--waivers", other.toString(), "--lang", "en");
        assertThat(unused.out()).contains("0 waived");
        assertThat(unused.err()).contains("o.yaml:2", "unused");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "waivers: [{requirement: cylinder-room-basemint}]",
        "waivers: [{requirement: cylinder-room-basement}]",
        "waivers: [{requirement: cylinder-room-basement, subject: {kind: GasUsr, id: u}}]",
        "waivers: [{requirement: cylinder-room-basement, source: a, reason: r, grantedBy: g, grantedOn: 1.1.22}]",
        "waivers: [{requirement: cylinder-room-basement, source: a, reason: r, grantedBy: g, grantedOn: 2022-01-02,"
                + " expiresOn: 2022-01-01}]",
        "waivers: [{requirement: cylinder-room-basement, source: a, until: 2022-01-02}]",
        "waiver: []",
        "waivers: {",
        ""})
    void refusesAFileOfWaiversWithItsLine(String yaml) throws IOException {
        Path waivers = Files.writeString(folder.resolve("w.yaml"), yaml);
        Run run = Run.of("check", file, "--waivers", waivers.toString());
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("w.yaml" + (yaml.isEmpty() ? "" : ":1:"));
        assertThat(run.out()).isEmpty();
    }

    @Test
    void comparesWithAnEarlierRun() throws IOException {
        Path old = folder.resolve("old.json");
        Run.of("check", file, "--format", "json", "--out", old.toString());
        Run run = Run.of("check", file, "--baseline", old.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Against the earlier run: 0 new").contains("(known)");
        Run none = Run.of("check", file, "--baseline", file);
        assertThat(none.code()).isEqualTo(65);
        assertThat(none.err()).contains("hotpot.json");
    }
}
