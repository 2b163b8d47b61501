package org.gascheck.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sheet ends, and what a cell can hold. */
class TableTest {

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Table table = new Table(workbook, "事项", List.of("note"), List.of(
                    new Column("one", 10), new Column("two", 10)), 1, 10);
            for (int i = 0; i < 20; i++) {
                table.add(List.of(Table.Cell.of(i), Table.Cell.of("t")));
            }
            table.end();
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getNumberOfSheets()).isEqualTo(3);
            assertThat(read.getSheetName(2)).isEqualTo("事项 3");
            assertThat(read.getSheetAt(1).getRow(1).getCell(0).getStringCellValue()).isEqualTo("one");
            assertThat(read.getSheetAt(1).getRow(2).getCell(0).getNumericCellValue()).isEqualTo(8);
            assertThat(read.getSheetAt(2).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void aLongTextIsCutAndSaysHowMuch() {
        assertThat(Table.text("长".repeat(40_000))).hasSizeLessThanOrEqualTo(32_767).endsWith("… (+7253)");
    }

    @ParameterizedTest
    @CsvSource({"'a[b]:c*d?e/f\\g''h', a_b__c_d_e_f_g_h", "'', ''"})
    void aNameOfASheetHasNothingThatNoneCanHave(String name, String expected) {
        assertThat(Table.sheetName(name, "")).isEqualTo(expected);
        assertThat(Table.sheetName("x".repeat(50), " 12")).hasSize(31).endsWith(" 12");
    }
}
