package org.gascheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gascheck.documents.told.Told;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents of the example submissions hold. */
class DocumentsTest {

    private static final Marks WAIVED = new Marks(new Waivers(List.of(new Waiver(
            "cylinder-room-basement", null, null, "GasUser", "hotpot-1", "搬迁", "区专委会",
            LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), "w.yaml:2"))), Baseline.NONE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void areTheSameBytesForTheSameFindings(DocumentFormat format) throws IOException {
        SampleResults some = SampleResults.named("hotpot-basement.json", "-", "market-screening.json");
        some.write(format, WAIVED, folder.resolve("one"), Locale.CHINESE);
        some.write(format, WAIVED, folder.resolve("other"), Locale.CHINESE);
        List<Path> files = files(folder.resolve("one"));
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(folder.resolve("other").resolve(folder.resolve("one").relativize(file)))
                    .hasSameBinaryContentAs(file);
        }
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
    void sayThatABreachIsWaivedAndTurnNoVerdict(DocumentFormat format) throws IOException {
        Path file = SampleResults.named("hotpot-basement.json").write(format, WAIVED, folder, Locale.CHINESE);
        String text = format == DocumentFormat.XLSX ? texts(file) : Files.readString(file);
        assertThat(text).contains("豁免", "区专委会", "不符合");
        if (format != DocumentFormat.CSV) {
            assertThat(text).contains("不合规");
        }
    }

    @Test
    void aTableHasARowForEachOpenFindingAndForEachRejectedOne() throws IOException {
        SampleResults all = SampleResults.all();
        Path file = all.write(DocumentFormat.CSV, Marks.NONE, folder, Locale.ENGLISH);
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(Files.readString(file).substring(1))) {
            rows = csv.stream().toList();
        }
        long open = all.list().stream().filter(each -> each.isJudged())
                .mapToLong(each -> each.judged().open().size()).sum();
        assertThat(rows).hasSize((int) open + 2);
        assertThat(rows.get(rows.size() - 1).getFields()).contains("rejected, not judged");
    }

    @Test
    void aWorkbookHasItsSheetsFrozenAndFiltered() throws IOException {
        Path file = SampleResults.named("market-screening.json").write(
                DocumentFormat.XLSX, Marks.NONE, folder, Locale.CHINESE);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).contains("概览", "事项", "矩阵 产品", "隐患台账", "未完成名单", "统计");
            XSSFSheet matrix = workbook.getSheet("矩阵 产品");
            assertThat(matrix.getPaneInformation().isFreezePane()).isTrue();
            assertThat(matrix.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(texts(file)).contains("✔", "✘", "–", "▲");
            XSSFSheet ledger = workbook.getSheet("隐患台账");
            List<String> headings = new ArrayList<>();
            ledger.getRow(1).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings).contains("隐患编号", "责任人（五定）", "整改期限（五定）", "是否停气", "销号日期");
        }
    }

    @Test
    void aPageOfManyAddsUpAndSaysWhatItLeavesOut() throws IOException {
        String page = Files.readString(
                SampleResults.all().write(DocumentFormat.HTML, Marks.NONE, folder, Locale.ENGLISH));
        int judged = SampleResults.all().list().size() - 1;
        assertThat(page)
                .contains("read " + (judged + 1) + " = judged " + judged + " + rejected 1")
                .contains("Only the worst 1000 findings are on this page")
                .contains("COMPLIANT within the clauses that rules judge")
                .contains("bad.json:7:1");
    }

    @Test
    void aCompliantVerdictIsToldWithItsScope() throws IOException {
        Told told = SampleResults.told(Marks.NONE, Locale.ENGLISH);
        SampleResults.all().forEach(each -> {
            if (each.isJudged() && told.submission(each).verdict().contains("COMPLIANT")) {
                assertThat(told.submission(each).verdict()).containsAnyOf("NON-COMPLIANT", "within the");
            }
        });
    }

    private static String texts(Path workbook) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            opened.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n'))));
        }
        return texts.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
