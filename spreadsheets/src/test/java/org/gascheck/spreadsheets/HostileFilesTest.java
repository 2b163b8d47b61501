package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are damaged, locked, of another kind or made to do harm are refused in words. */
@Timeout(60)
class HostileFilesTest {

    private static final String WORKBOOK = "<workbook><sheets><sheet name='用气用户' r:id='r1'/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                    + "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>";
    private static final String HEADINGS =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>编号</t></is></c><c r='B1' t='inlineStr'><is><t>名称</t></is></c>"
                    + "<c r='C1' t='inlineStr'><is><t>用户类别</t></is></c></row>";

    @TempDir
    private Path folder;

    private String refusal(Path file) throws IOException {
        List<String> lines = ReadFile.lines(file);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("unreadable: ");
        return lines.get(0);
    }

    private Path packed(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private Path workbook(String sheet) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + HEADINGS + rows + "</sheetData></worksheet>";
    }

    @Test
    void theSmallWorkbookThatTheOthersAreMadeOfIsRead() throws IOException {
        assertThat(ReadFile.lines(workbook(sheet(
                "<row r='2'><c r='A2' t='str'><v>u_x0031_</v></c><c r='C2' t='inlineStr'><is><r><t>居</t></r><r><t>民</t>"
                        + "</r><rPh sb='0' eb='1'><t>jumin</t></rPh></is></c></row>"))))
                .containsExactly("用气用户!A2  {gasUsers=[{id=u1, kind=RESIDENT}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<row r='2'><c r='ZZZZZZ1'><v>1</v></c></row> | 单元格 ZZZZZZ1",
        "<row r='99999999'><c r='A99999999'><v>1</v></c></row> | 单元格",
        "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row> | 单元格 A2",
        "<row r='2'><c r='A2' t='s'><v>7</v></c></row> | 文件已损坏",
        "<row r='2'><c r='A2'><v>1</v></row> | 文件已损坏"
    })
    void cellsOutsideOfSheetsAndTornSheetsAreRefused(String row, String told) throws IOException {
        assertThat(refusal(workbook(sheet(row)))).contains(told);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() throws IOException {
        assertThat(refusal(workbook("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
                + sheet("<row r='2'><c r='A2' t='str'><v>&b;</v></c></row>")))).contains("文件已损坏");
    }

    @Test
    void aCellThatIsTooLongKeepsNothingButItsRowFromBeingRead() throws IOException {
        Path file = Files.writeString(folder.resolve("users.csv"),
                "户号,名称,备注\nu1,甲," + "长".repeat(40_000) + "\nu2," + "乙".repeat(40_000) + ",\nu3,丙,\n");

        assertThat(ReadFile.lines(file)).containsExactly(
                "A2  {gasUsers=[{id=u1, name=甲}]}",
                "A3  refused",
                "  ! users.csv [B3]: 名称：“" + "乙".repeat(40) + "…”：应为不超过一个单元格的字数（Excel 为 32767 个字符）",
                "A4  {gasUsers=[{id=u3, name=丙}]}",
                "told: 按 CSV 读取：编码 UTF-8，分隔符 ,",
                "not judged: users.csv [C2]: 没有读懂“备注”一列：其中 1 个单元格有内容，未据以判断");
    }

    @Test
    void aFormulaWithoutItsResultIsRefusedAtItsCell() throws IOException {
        assertThat(ReadFile.lines(workbook(sheet("<row r='2'><c r='A2'><f>1+1</f></c></row>"))))
                .anyMatch(line -> line.contains("[用气用户!A2]") && line.contains("公式的结果"));
    }

    @Test
    void zipBombsAreRefused() throws IOException {
        byte[] zeros = new byte[100 << 20];
        Arrays.fill(zeros, (byte) ' ');
        byte[] beginning = "<sst>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(beginning, 0, zeros, 0, beginning.length);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/worksheets/sheet1.xml", sheet("").getBytes(StandardCharsets.UTF_8));
        parts.put("xl/sharedStrings.xml", zeros);
        assertThat(refusal(packed(parts))).contains("压缩炸弹");
    }

    @Test
    void manyEmptyRowsAreNoBomb() throws IOException {
        StringBuilder rows = new StringBuilder("<row r='2'><c r='A2' t='str'><v>u1</v></c></row>");
        for (int i = 3; i < 60_000; i++) {
            rows.append("<row r='").append(i).append("' spans='1:3' ht='15'><c r='A").append(i)
                    .append("' s='1'/></row>");
        }
        assertThat(ReadFile.lines(workbook(sheet(rows.toString()))))
                .containsExactly("用气用户!A2  {gasUsers=[{id=u1}]}");
    }

    @Test
    void tornAndForeignFilesAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(sheet("")));
        Path torn = Files.write(folder.resolve("torn.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(torn)).contains("文件已损坏");
        assertThat(refusal(Files.write(folder.resolve("a.xls"), new byte[0]))).contains("文件是空的");
        assertThat(refusal(Files.writeString(folder.resolve("b.xls"), "<html><table><tr><td>编号</td></tr></table>")))
                .contains("网页");
        assertThat(refusal(packed(Map.of("content.xml", new byte[0])))).contains(".ods");
        assertThat(refusal(packed(Map.of("a.txt", new byte[0])))).contains("不含工作簿");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(refusal(Files.write(folder.resolve("c.xls"), old))).contains("文件已损坏");
        assertThat(refusal(Files.write(folder.resolve("d.csv"), new byte[] {'a', ',', 0, (byte) 0xFF, 'b'})))
                .contains("UTF-8").contains("--charset");
    }

    @Test
    void filesWithAPasswordAreRefused() throws Exception {
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("用气用户");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        assertThat(refusal(locked)).contains("密码");
        Path old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("用气用户");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(old)).contains("密码");
    }

    @Test
    void aWorkbookCalledXlsIsReadByWhatItIs() throws IOException {
        Path file = workbook(sheet("<row r='2'><c r='A2' t='str'><v>u1</v></c></row>"));
        Path renamed = Files.move(file, folder.resolve("用户.xls"));
        assertThat(SpreadsheetReader.isSpreadsheet(renamed)).isTrue();
        assertThat(ReadFile.lines(renamed)).containsExactly("用气用户!A2  {gasUsers=[{id=u1}]}");
    }
}
