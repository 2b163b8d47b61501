package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What office programs make of sheets, in both forms of Excel: read as it is shown, or refused. */
class OfficeWorkbookTest {

    private static final Object[] HEADINGS = {"用气用户编号", "编号", "装置类别", "安装日期", "可用至", "通电"};

    @TempDir
    private Path folder;

    private List<String> read(String form, Consumer<Workbook> filled) throws IOException {
        Path file = folder.resolve("台账." + form);
        try (Workbook workbook = form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filled.accept(workbook);
            workbook.write(out);
        }
        return ReadFile.lines(file);
    }

    private static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (values[i] instanceof Boolean value) {
                row.createCell(i).setCellValue(value);
            } else if (values[i] instanceof LocalDate value) {
                row.createCell(i).setCellValue(value);
                show(row.getCell(i), "yyyy-mm-dd");
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    private static void show(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void daysAreReadAsTheyAreShown(String form) throws IOException {
        assertThat(read(form, workbook -> {
            Sheet sheet = workbook.createSheet("用气用户·安全装置");
            row(sheet, 1, HEADINGS);
            row(sheet, 2, "u1", "d1", "报警装置", LocalDate.of(2022, 1, 29), 2024.01, true);
            Row month = row(sheet, 3, "u2", "d1", "报警装置", 20220129, LocalDate.of(2024, 1, 1), "是");
            show(month.getCell(4), "yyyy\"年\"m\"月\"");
            row(sheet, 4, "u3", "d1", "报警装置", 44590, 2024.1, 1);
            row(sheet, 5, "u4", "d1", "报警装置", 0.5, 2024, 0);
        })).containsExactly(
                "用气用户·安全装置!B2  {gasUsers=[{id=u1, devices=[{id=d1, type=GAS_ALARM, installedOn=2022-01-29,"
                        + " usableUntil=2024-01, powered=true}]}]}",
                "用气用户·安全装置!B3  {gasUsers=[{id=u2, devices=[{id=d1, type=GAS_ALARM, installedOn=2022-01-29,"
                        + " usableUntil=2024-01, powered=true}]}]}",
                "用气用户·安全装置!B4  refused",
                "  ! 台账." + form + " [用气用户·安全装置!E4]: 可用至：“2024.1”：应为写成两位的月份，如 2022-01 或 2022-10："
                        + "数字 2022.1 可能是其中任何一个",
                "  ! 台账." + form + " [用气用户·安全装置!F4]: 通电：“1”：应为是或否（不知道的留空）；"
                        + "0 和 1 各表示什么，要在对照文件（--mapping）中写明",
                "用气用户·安全装置!B5  refused",
                "  ! 台账." + form + " [用气用户·安全装置!D5]: 安装日期：“0.5”：应为日期，如 2022-01-31（不知道的留空）",
                "  ! 台账." + form + " [用气用户·安全装置!E5]: 可用至：“2024”：应为日期或年月，如 2022-01-31、2022-01，"
                        + "没有期限的填“长期”",
                "  ! 台账." + form + " [用气用户·安全装置!F5]: 通电：“0”：应为是或否（不知道的留空）；"
                        + "0 和 1 各表示什么，要在对照文件（--mapping）中写明",
                "told: 文件中没有“用气用户”表：4 条只知道编号，其余按未知处理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numbersThatExcelDamagedAreRefused(String form) throws IOException {
        List<String> lines = read(form, workbook -> {
            Sheet sheet = workbook.createSheet("用气用户");
            row(sheet, 1, "编号", "名称", "在老旧小区");
            row(sheet, 2, 2.023081801000123E15, "甲", "是");
            row(sheet, 3, 8001234, "乙", "是");
            show(row(sheet, 4, 8001235, "丙", "是").getCell(0), "00000000");
            row(sheet, 5, "123456789012345678", "丁", "是");
            row(sheet, 6, 12.5, "戊", "是");
            row(sheet, 7, "u7", LocalDate.of(2022, 3, 5), "是");
            row(sheet, 8, "2.02E+15", "己", "是");
        });
        assertThat(lines).filteredOn(line -> !line.startsWith("  !")).containsExactly(
                "用气用户!A2  refused",
                "用气用户!A3  {gasUsers=[{id=8001234, name=乙, inOldCommunity=true}]}",
                "用气用户!A4  {gasUsers=[{id=08001235, name=丙, inOldCommunity=true}]}",
                "用气用户!A5  {gasUsers=[{id=123456789012345678, name=丁, inOldCommunity=true}]}",
                "用气用户!A6  refused",
                "用气用户!A7  refused",
                "用气用户!A8  refused");
        assertThat(lines).filteredOn(line -> line.startsWith("  !")).hasSize(4)
                .anyMatch(line -> line.contains("[用气用户!A2]: 编号：“2.02") && line.contains("只保留 15 位"))
                .anyMatch(line -> line.contains("[用气用户!A6]") && line.contains("末尾的 0"))
                .anyMatch(line -> line.contains("[用气用户!B7]") && line.contains("已把它变成日期"))
                .anyMatch(line -> line.contains("[用气用户!A8]") && line.contains("2.02E+15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void titlesMergedCellsHiddenRowsTotalsAndEmptyRowsAreReadRight(String form) throws IOException {
        assertThat(read(form, workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 1, "2022 年装置台账");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            row(sheet, 2, "单位：甲公司");
            row(sheet, 4, "用气用户 编号", "编号", "装置类别", "安装日期", "可用至", "是否通电");
            row(sheet, 5, "u1", "d1", "报警装置", null, null, "是");
            row(sheet, 6, null, "d2", "安全自闭阀");
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            row(sheet, 7, "u2", "d1", "报警装置", null, null, "否").setZeroHeight(true);
            row(sheet, 8);
            row(sheet, 9, "u3", "d1", "报警装置", null, null, "否");
            row(sheet, 10, "合计", null, 4);
            row(sheet, 11, "填表人：张三");
            row(sheet, 500, "", "");
            sheet.setColumnHidden(1, true);
            sheet.setColumnHidden(4, true);
            sheet.setColumnHidden(5, true);
        })).containsExactly(
                "Sheet1!B5  {gasUsers=[{id=u1, devices=[{id=d1, type=GAS_ALARM, powered=true},"
                        + " {id=d2, type=SELF_CLOSING_VALVE}]}]}",
                "Sheet1!B7  {gasUsers=[{id=u2, devices=[{id=d1, type=GAS_ALARM, powered=false}]}]}",
                "Sheet1!B9  {gasUsers=[{id=u3, devices=[{id=d1, type=GAS_ALARM, powered=false}]}]}",
                "told: Sheet1: 1 行是隐藏的，照样读取",
                "told: Sheet1: 2 列是隐藏的，照样读取：B “编号”、F “是否通电”",
                "told: Sheet1: 1 行是合计，没有读取",
                "told: Sheet1: 1 行是表下的说明，没有读取",
                "told: 文件中没有“用气用户”表：3 条只知道编号，其余按未知处理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSheetThatWasCopiedIsReadAndTold(String form) throws IOException {
        assertThat(read(form, workbook -> {
            Sheet sheet = workbook.createSheet("用气用户·连接软管");
            row(sheet, 1, "用气用户编号", "可用至");
            row(sheet, 2, "u1", "2022-01-31");
            Sheet copy = workbook.createSheet("用气用户·连接软管 (2)");
            row(copy, 1, "用气用户编号", "可用至");
            row(copy, 2, "u1", "2022-01-31");
        })).containsExactly(
                "用气用户·连接软管!A2  {gasUsers=[{id=u1, hoses=[{usableUntil=2022-01-31}, {usableUntil=2022-01-31}]}]}",
                "told: “用气用户·连接软管”有 2 张工作表，都读取：用气用户·连接软管、用气用户·连接软管 (2)",
                "told: 文件中没有“用气用户”表：1 条只知道编号，其余按未知处理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void mergedCellsOverSeveralColumnsAndFormulasWithErrorsAreRefused(String form) throws IOException {
        List<String> lines = read(form, workbook -> {
            Sheet sheet = workbook.createSheet("用气用户");
            row(sheet, 1, "编号", "名称", "在老旧小区");
            row(sheet, 2, "u1", "甲");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            row(sheet, 3, "u2", "乙").createCell(2).setCellErrorValue(FormulaError.REF.getCode());
            Row computed = row(sheet, 4, "u3");
            computed.createCell(1).setCellFormula("\"丙\"&\"户\"");
            computed.createCell(2).setCellFormula("1=1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(lines).contains(
                "用气用户!A4  {gasUsers=[{id=u3, name=丙户, inOldCommunity=true}]}",
                "  ! 台账." + form + " [用气用户!C3]: 在老旧小区：“#REF!”：应为值，而这里是公式的错误");
        assertThat(lines).anyMatch(line -> line.contains("[用气用户!B2]: 合并单元格横跨几列"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void severalTablesOnASheetAndHiddenSheetsAreRead(String form) throws IOException {
        assertThat(read(form, workbook -> {
            Sheet sheet = workbook.createSheet("资料");
            row(sheet, 1, "编号", "用户名称", "在老旧小区", "安全装置");
            row(sheet, 2, "u1", "甲", "是", "2");
            row(sheet, 3, "u2", "乙", "是", "无");
            row(sheet, 4, "u3", "丙", "是", 2);
            row(sheet, 6, "安全装置");
            row(sheet, 7, HEADINGS);
            row(sheet, 8, "u1", "d1", "报警装置");
            row(sheet, 9, "u1", "d2", "报警装置");
            row(sheet, 10, "u9", "d2", "报警装置");
            Sheet hidden = workbook.createSheet("建筑");
            row(hidden, 1, "编号", "建筑高度（米）", "居民用户");
            row(hidden, 2, "b1", 54.6, "u1、u2");
            workbook.setSheetHidden(1, true);
        })).containsExactly(
                "资料!A2  {gasUsers=[{id=u1, name=甲, inOldCommunity=true, devices=[{id=d1, type=GAS_ALARM},"
                        + " {id=d2, type=GAS_ALARM}]}, {id=u2, name=乙, inOldCommunity=true, devices=[]}],"
                        + " buildings=[{id=b1, heightMetres=54.6, households=[u1, u2]}]}",
                "资料!A4  refused",
                "  ! 台账." + form + " [资料!D4]: 安全装置：这里说“2”，而表中列出 0 条；应一致（不清楚的留空）",
                "资料!B10  refused",
                "  ! 台账." + form + " [资料!A10]: 表中没有编号为“u9”的“用气用户”；应为其中一条的编号",
                "told: 建筑: 工作表是隐藏的，照样读取");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFaultKeepsAllThatBelongsTogetherFromBeingJudged(String form) throws IOException {
        List<String> lines = read(form, workbook -> {
            Sheet users = workbook.createSheet("用气用户");
            row(users, 1, "编号", "用户类别", "所在建筑");
            row(users, 2, "u1", "居民", "b1");
            row(users, 3, "u2", "大户", "b1");
            row(users, 4, "u3", "居民", null);
            row(users, 5, "u4", "居民", null);
            row(users, 6, "u4", "居民", null);
            row(users, 7, null, "居民", null);
            Sheet buildings = workbook.createSheet("建筑");
            row(buildings, 1, "编号", "名称", "超过 100 米");
            row(buildings, 2, "b1", "一幢", "否");
        });
        assertThat(lines).filteredOn(line -> !line.startsWith("  !")).containsExactly(
                "用气用户!A2  refused",
                "用气用户!A4  {gasUsers=[{id=u3, kind=RESIDENT}], buildings=[]}",
                "用气用户!A5  refused",
                "用气用户!A7  refused");
        assertThat(lines)
                .contains("  ! 台账." + form + " [用气用户!A2]: 与有误的行相关，也没有判断：用气用户!A2、建筑!A2")
                .anyMatch(line -> line.contains("[用气用户!A5]: 编号“u4”已用于 用气用户!A6"))
                .anyMatch(line -> line.contains("[用气用户!A7]: 缺少“编号”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aNumberLikeAnotherKeepsThatFromBeingJudgedToo(String form) throws IOException {
        List<String> lines = read(form, workbook -> {
            Sheet users = workbook.createSheet("用气用户");
            row(users, 1, "编号", "用户类别");
            row(users, 2, "0012", "居民");
            row(users, 3, "0013", "居民");
            Sheet devices = workbook.createSheet("用气用户·安全装置");
            row(devices, 1, HEADINGS);
            row(devices, 2, 12, "d1", "报警装置");
        });
        assertThat(lines).filteredOn(line -> !line.startsWith("  !")).containsExactly(
                "用气用户!A2  refused", "用气用户!A3  {gasUsers=[{id=0013, kind=RESIDENT}]}");
    }
}
