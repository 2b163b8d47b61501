package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.spreadsheets.mapping.MappingReader;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that a row tells of beside its own are read where a mapping answers for it that there are no others. */
class FlatColumnsTest {

    private static final SheetModel MODEL = SheetModel.of(Population.MODEL);
    private static final Path SAMPLES = Path.of("src/test/resources/flat");

    @TempDir
    private Path folder;

    private static SpreadsheetReader reader(String mapping) throws IOException {
        return ReadFile.READER.by(MappingReader.read(mapping, "m.yaml", MODEL));
    }

    private static String mapping(Path sample) throws IOException {
        return Files.readString(SAMPLES.resolve(sample.getFileName().toString().replace(".csv", ".yaml")));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpected(Path sample) throws IOException {
        Path expected = SAMPLES.resolve(sample.getFileName().toString().replace(".csv", ".txt"));
        List<String> lines = ReadFile.lines(reader(mapping(sample)), sample);
        if (Boolean.getBoolean("refresh")) {
            Files.write(expected, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    @Test
    void factsOfRecordsInARowHaveTheirCells() throws IOException {
        Path sample = SAMPLES.resolve("restaurants.csv");
        try (ReadRows rows = reader(mapping(sample)).read(sample, "r")) {
            Origins origins = rows.next().origins();
            assertThat(origins.at("/gasUsers/0/devices/0/powered")).contains("J3");
            assertThat(origins.at("/gasUsers/0/devices/0/muted")).contains("I3");
            assertThat(origins.at("/gasUsers/0/hoses/0/unqualified/found")).contains("O3");
            assertThat(origins.at("/gasUsers/0/branchFittings")).contains("L3");
            assertThat(origins.at("/gasUsers/0/name")).contains("B3");
        }
    }

    @Test
    void aListWithASheetOfItsOwnIsNotTakenFromRowsToo() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            write(workbook.newWorksheet("用户"), List.of("编号", "装了"), List.of("u1", "是"));
            write(workbook.newWorksheet("设备"), List.of("用气用户编号", "设备编号", "类型"), List.of("u1", "d1", "可燃气体报警器"));
        }
        String mapping = """
                sheets:
                  - {sheet: 用户, kind: gasUsers, columns: {编号: id, 装了: "devices[a].installed"}, complete: [devices]}
                  - {sheet: 设备, kind: gasUsers.devices, columns: {用气用户编号: '#gasUsers', 设备编号: id}}
                """;
        assertThat(ReadFile.lines(reader(mapping), file)).singleElement().asString()
                .contains("unreadable", "既有自己的表", "应只用其中一种");
    }

    @Test
    void rowsThatBelongTogetherRestOnTheSameDeclarations() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            write(workbook.newWorksheet("餐饮"), List.of("编号", "名称"), List.of("u1", "甲"));
            write(workbook.newWorksheet("住户"), List.of("编号", "名称"), List.of("u1", "乙"));
        }
        String mapping = """
                sheets:
                  - {sheet: 餐饮, kind: gasUsers, columns: {编号: id, 名称: name}, assume: {kind: UNIT}}
                  - {sheet: 住户, kind: gasUsers, columns: {编号: id, 名称: name}}
                """;
        assertThat(ReadFile.lines(reader(mapping), file)).anyMatch(line -> line.contains("声明（assume）不同"));
    }

    private static void write(Worksheet sheet, List<String> headings, List<String> row) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.value(1, i, row.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{a: 'devices[x].installed'}}] | 没有声明“devices”说全了",
        "{a: 'devices[x].installed'}, complete: [hoses]}] | 没有“hoses”；应为 devices 之一",
        "{a: 'devices[x].installd'}, complete: [devices]}] | 是否指 installed？",
        "{a: 'device[x].installed'}, complete: [device]}] | 没有“device”",
        "{a: 'devices[x].alarmModel'}, complete: [devices]}] | 引用其他记录的须另有一张表",
        "{a: 'devices[x].installed'}, complete: devices}] | 应为一个列表",
        "{a: 'devices[x]'}, complete: [devices], records: {'devices[y]': {fixed: {}}}}] | columns 中有列说到的记录",
        "{a: 'devices[x]'}, complete: [devices], records: {'devices[x]': {fixd: {}}}}] | 没有“fixd”",
        "{a: 'devices[x]'}, complete: [devices], records: {'devices[x]': {fixed: {type: ALARM}}}}] | 没有“ALARM”",
        "{a: 'devices[x]'}, complete: [devices], records: {'devices[x]': {fixed: {installed: 1}}}}] | true、false",
        "{a: 'devices[x].muted'}, complete: [devices], records: {'devices[x]': {fixed: {muted: true}}}}] | 有一列",
        "{a: id}, assume: {kind: FLAT}}] | assume：",
        "{a: id}, assume: {knd: UNIT}}] | knd",
        "{a: id}, assume: [kind]}] | 应为“名称: 内容”的集合"
    })
    void aMappingThatDoesNotAnswerForAListIsRefused(String columns, String told) {
        String yaml = "sheets: [{kind: gasUsers, columns: " + columns;
        assertThatThrownBy(() -> MappingReader.read(yaml, "m.yaml", MODEL))
                .isInstanceOf(UnreadableSpreadsheetException.class).hasMessageContaining(told);
    }

    @Test
    void whyAListHasToBeCompleteIsToldInBothLanguages() {
        assertThatThrownBy(() -> MappingReader.read(
                "sheets: [{kind: gasUsers, columns: {a: 'devices[x].installed'}}]", "m.yaml", MODEL))
                .isInstanceOfSatisfying(UnreadableSpreadsheetException.class, refused -> {
                    assertThat(refused.problem().message().zh()).contains("没有列出的会当作没有");
                    assertThat(refused.problem().message().en()).contains("count as all that there are");
                });
    }
}
