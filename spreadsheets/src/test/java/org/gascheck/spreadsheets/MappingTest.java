package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.mapping.MappingReader;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People's own headings and words are read as their mapping says, and in no other way. */
class MappingTest {

    private static final SheetModel MODEL = SheetModel.of(Population.MODEL);
    private static final String TABLE = """
            户主,门牌,性质,老小区,安检日,备注
            张三,0101,散户,0,9/1/2022,一
            面馆,0102,铺面,1,1/30/2022,
            厂,0103,厂矿,2,,
            """;
    private static final String MAPPING = """
            sheets:
              - kind: gasUsers
                columns:
                  户主: name
                  门牌: id
                  性质: {field: kind, words: {散户: RESIDENT, 铺面: UNIT}}
                  老小区: {field: inOldCommunity, words: {0: true, 1: false}}
                  备注: ignore
            """;

    @TempDir
    private Path folder;

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("t.csv"), TABLE);
    }

    private List<String> read(Path file, String mapping) throws IOException {
        return ReadFile.lines(
                ReadFile.READER.by(MappingReader.read(mapping, "m.yaml", MODEL)), file);
    }

    @Test
    void headingsAndWordsAreReadAsTheMappingSays() throws IOException {
        assertThat(read(table(), MAPPING)).containsExactly(
                "B2  {gasUsers=[{id=0101, name=张三, kind=RESIDENT, inOldCommunity=true}]}",
                "B3  {gasUsers=[{id=0102, name=面馆, kind=UNIT, inOldCommunity=false}]}",
                "B4  refused",
                "  ! t.csv [C4]: 用户类别：“厂矿”：应为“单位用户”“居民用户”之一",
                "  ! t.csv [D4]: 在老旧小区：“2”：应为是或否（不知道的留空）",
                "told: 按 CSV 读取：编码 UTF-8，分隔符 ,",
                "not judged: t.csv [E2]: 没有读懂“安检日”一列：其中 2 个单元格有内容，未据以判断");
    }

    /** What the message on headings of several tables says to type. */
    @Test
    void headingsThatCouldBeOfSeveralTablesAreReadAsTheOneThatIsNamed() throws IOException {
        Path file = Path.of("src/test/resources/samples/users-or-inspections.csv");
        assertThat(ReadFile.lines(ReadFile.READER.by(Mapping.to("gasUsers")), file))
                .contains("A2  {gasUsers=[{id=0001, name=张三}]}")
                .anyMatch(line -> line.contains("没有读懂“安检日期”一列"));
        assertThat(ReadFile.lines(ReadFile.READER.by(Mapping.to("gasUsers.homeInspections")), file))
                .contains("A2  {gasUsers=[{id=0001, homeInspections=[{inspectedOn=2022-01-05, id=row-2}]}]}")
                .anyMatch(line -> line.contains("没有读懂“户主姓名”一列"));
        assertThat(ReadFile.lines(ReadFile.READER.by(Mapping.to("gasUsers.devices")),
                Path.of("src/test/resources/samples/form-of-two-columns.csv"))).singleElement().asString()
                .startsWith("unreadable");
        assertThat(ReadFile.lines(ReadFile.READER.by(Mapping.to("gasUsers")),
                Path.of("src/test/resources/samples/form-of-two-columns.csv"))).singleElement().asString()
                .startsWith("unreadable");
    }

    @Test
    void theOrderOfDayAndMonthIsThatOfTheMapping() throws IOException {
        String mapping = """
                sheets:
                  - sheet: '*'
                    kind: gasUsers.homeInspections
                    columns:
                      门牌: '#gasUsers'
                      安检日: {field: inspectedOn, dates: %s}
                      户主: ignore
                      性质: ignore
                      老小区: ignore
                      备注: ignore
                """;
        assertThat(read(table(), mapping.formatted("mdy"))).element(0).asString().contains("inspectedOn=2022-09-01");
        assertThat(read(table(), mapping.formatted("dmy"))).element(0).asString().contains("inspectedOn=2022-01-09");
    }

    @Test
    void whatIsProposedIsAMappingAndNamesWhatIsNotUnderstood() throws IOException {
        Path file = table();
        String proposed = ReadFile.READER.proposeMapping(file, "t.csv", "gasUsers");
        assertThat(proposed).contains("kind: gasUsers", "\"户主\": \"name\"", "# \"门牌\": ?    # 0101 / 0102 / 0103");
        assertThat(MappingReader.read(proposed, "m.yaml", MODEL).sheets()).hasSize(1);
        String completed = proposed.replaceAll("# (\"[^\"]+\"): \\?.*", "$1: ignore").replace(
                "\"门牌\": ignore", "\"门牌\": id");
        assertThat(read(file, completed)).element(0).isEqualTo("B2  {gasUsers=[{id=0101, name=张三}]}");
    }

    @Test
    void wordsThatAreNotUnderstoodAreProposedToBeSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("u.csv"), "户号,用户类型,在老旧小区\n1,居民,1\n2,散户,是\n");
        String proposed = ReadFile.READER.proposeMapping(file, "u.csv", null);
        assertThat(proposed).contains("field: \"kind\"", "# \"散户\": ?", "# \"1\": ?");
        assertThat(read(file, proposed.replace("# \"散户\": ?", "\"散户\": RESIDENT").replace("# \"1\": ?", "\"1\": true")))
                .startsWith(
                        "A2  {gasUsers=[{id=1, kind=RESIDENT, inOldCommunity=true}]}",
                        "A3  {gasUsers=[{id=2, kind=RESIDENT, inOldCommunity=true}]}");
    }

    @Test
    void nothingIsProposedWhereNothingLooksLikeHeadings() throws IOException {
        Path file = Files.writeString(folder.resolve("u.csv"), "某公司\n2022年\n");
        assertThatThrownBy(() -> ReadFile.READER.proposeMapping(file, "u.csv", null))
                .isInstanceOf(UnreadableSpreadsheetException.class).hasMessageContaining("没有像表头的行");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sheets: 1 | sheets：应为一个列表",
        "sheet: [] | 没有“sheet”",
        "sheets: [{kind: gasUser, columns: {}}] | 没有“gasUser”",
        "sheets: [{kind: gasUsers, columns: {a: nmae}}] | 是否指 name？",
        "sheets: [{kind: gasUsers, columns: {a: {field: name, dates: ymd}}}] | dmy 或 mdy",
        "sheets: [{kind: gasUsers, columns: {a: {field: name, word: {}}}}] | 没有“word”",
        "sheets: [a, *b] | 不是有效的 YAML"
    })
    void aMappingThatIsNoneIsRefused(String yaml, String told) {
        assertThatThrownBy(() -> MappingReader.read(yaml, "m.yaml", MODEL))
                .isInstanceOf(UnreadableSpreadsheetException.class).hasMessageContaining(told);
    }
}
