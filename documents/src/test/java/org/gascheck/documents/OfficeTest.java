package org.gascheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.Waivers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office opens what is written, and shows all of it: of the profile {@code office}, which needs LibreOffice. */
@Tag("office")
class OfficeTest {

    private static final Marks WAIVED = new Marks(new Waivers(List.of(new Waiver(
            "cylinder-room-basement", null, null, "GasUser", "hotpot-1", "搬迁", "区专委会",
            LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), "w.yaml:2"))), Baseline.NONE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWorkbookIsOpenedWithAllItsSheets(String language) throws Exception {
        Path workbook = SampleResults.all().write(
                DocumentFormat.XLSX, WAIVED, folder.resolve(language), Locale.forLanguageTag(language));
        // Each sheet as a file of its own.
        convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
        List<Path> sheets = files(folder.resolve("out"), ".csv");
        assertThat(sheets).hasSizeGreaterThan(8);
        StringBuilder all = new StringBuilder();
        for (Path sheet : sheets) {
            all.append(Files.readString(sheet));
        }
        assertThat(all)
                .contains("✔", "✘", "？", "▲", "–", "hotpot-1", "bad.json:7:1", "区专委会")
                .doesNotContain("#NAME?", "Err:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aNoticeIsOpenedAsAPageToPrint(String language) throws Exception {
        Path notices = SampleResults.named("hotpot-basement.json").write(
                DocumentFormat.DOCX, WAIVED, folder.resolve(language), Locale.forLanguageTag(language));
        Path notice = files(notices, ".docx").get(0);
        convert(notice, "txt:Text (encoded):UTF8");
        String text = Files.readString(files(folder.resolve("out"), ".txt").get(0));
        assertThat(text).contains("渝府办发〔2021〕156号", "hotpot-1", "区专委会").doesNotContain("{{");
        convert(notice, "pdf");
        assertThat(files(folder.resolve("out"), ".pdf")).singleElement().satisfies(pdf ->
                assertThat(Files.size(pdf)).isGreaterThan(10_000));
    }

    private void convert(Path file, String to) throws IOException, InterruptedException {
        List<String> command = List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", to, "--outdir", folder.resolve("out").toString(), file.toString());
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        } catch (IOException e) {
            fail("LibreOffice is not there:"
                    + " apt-get install libreoffice-calc-nogui libreoffice-writer-nogui fonts-noto-cjk", e);
            return;
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("office.log"))).isZero();
    }

    private static List<Path> files(Path in, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return new ArrayList<>(all.filter(each -> each.toString().endsWith(ending)).sorted().toList());
        }
    }
}
