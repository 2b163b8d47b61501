package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets from the template to the report, by the command alone. */
class SpreadsheetsTest {

    private static final String MANAGERS = """
            编号,名称,已要求配合,已配合,备注,拒绝有记录
            p1,安居物业,是,是,甲,
            p2,乐居物业,是,否,,是
            p3,宜居物业,是,也许,,
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void aWorkbookIsWrittenOnceAndNeverOverAnother() {
        String file = folder.resolve("用户.xlsx").toString();
        Run written = Run.of("template", "users", "--xlsx", "--out", file);
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("已写出 " + file);
        Run again = Run.of("template", "users", "--xlsx", "--out", file);
        assertThat(again.code()).isEqualTo(65);
        assertThat(again.err()).contains("已经存在");
        Run unfilled = Run.of("check", file);
        assertThat(unfilled.code()).isEqualTo(65);
        assertThat(unfilled.err()).contains("没有可读的资料");
    }

    @Test
    void namesOfTemplatesAndOptionsThatAreNoneAreBadUsage() {
        Run unknown = Run.of("template", "user", "--xlsx");
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err()).contains("users");
        assertThat(Run.of("template", "household", "--out", "a.json").code()).isEqualTo(64);
        assertThat(Run.of("map", "a.csv", "--kind", "gasUser").err()).contains("gasUsers");
        assertThat(Run.of("check", "a.csv", "--charset", "GBKK").code()).isEqualTo(64);
    }

    @Test
    void eachSubmissionOfATableHasItsReportWithItsCells() throws IOException {
        String file = file("物业.csv", MANAGERS);
        Run run = Run.of("check", file, "--as-of", "2022-03-01", "--all");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out())
                .contains(file + " [A2]", file + " [A3]", "/propertyManagers/0 [A3]", "[D3]")
                .contains("共 3 份资料", "无法读取 1");
        assertThat(run.err())
                .contains(file + " [D4]: ", "应为是或否")
                .contains("注意：" + file + " [E2]: 没有读懂“备注”一列")
                .contains("按 CSV 读取：编码 UTF-8");
    }

    @Test
    void theCharsetOfOfficesIsFoundOut() throws IOException {
        Path file = folder.resolve("物业.xls");
        Files.write(file, MANAGERS.getBytes(Charset.forName("GB18030")));
        Run run = Run.of(
                "check", file.toString(), "--as-of", "2022-03-01", "--format", "ndjson");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("\"cells\":{\"/propertyManagers/0\":\"A3\"");
        assertThat(run.err()).contains("编码 GB18030");
    }

    @Test
    void aMappingIsProposedAndTaken() throws IOException {
        String file = file("我的表.csv", "单位,代号,配合\n安居物业,p1,1\n");
        Run proposed = Run.of("map", file, "--kind", "propertyManagers");
        assertThat(proposed.code()).isZero();
        assertThat(proposed.out()).contains("kind: propertyManagers", "# \"代号\": ?");
        String mapping = file("m.yaml", """
                sheets:
                  - kind: propertyManagers
                    columns:
                      单位: name
                      代号: id
                      配合: {field: cooperated, words: {1: true, 0: false}}
                """);
        Run run = Run.of("check", file, "--mapping", mapping, "--as-of", "2022-03-01", "--all");
        assertThat(run.code()).isNotEqualTo(65);
        assertThat(run.out()).contains("“安居物业”");
        assertThat(Run.of("check", file, "--mapping", "nowhere.yaml").err()).contains("没有这个文件");
    }

    @Test
    void askRemedyAndWhyAreAboutOneSubmissionOfATable() throws IOException {
        String file = file("物业.csv", MANAGERS);
        Run several = Run.of("remedy", file, "--as-of", "2022-03-01", "--lang", "en");
        assertThat(several.code()).isEqualTo(64);
        assertThat(several.err()).contains("has 3 submissions", "[A2]", "--record N");
        for (String[] command : new String[][] {
            {"ask", file}, {"remedy", file}, {"why", file, "property-unit-cooperation"}}) {
            List<String> args = new ArrayList<>(List.of(command));
            args.addAll(List.of("--as-of", "2022-03-01", "--record", "2"));
            Run run = Run.of(args.toArray(String[]::new));
            assertThat(run.out()).as(command[0]).contains(command[0].equals("why") ? "乐居物业" : "[A3]", "判定范围");
            assertThat(run.code()).as(command[0]).isEqualTo(1);
        }
        assertThat(Run.of("ask", file, "--as-of", "2022-03-01", "--record", "3").err()).contains("[D4]", "应为是或否");
        assertThat(Run.of("ask", file, "--record", "4").err()).contains("4 不在其中；应为 1 至 3");
        assertThat(Run.reading("{}", "ask", "-", "--record", "1").code()).isEqualTo(64);
    }

    @Test
    void aFileThatCannotBeReadIsOneRefusalAmongOthers() throws IOException {
        String torn = file("torn.xlsx", "PK\u0003\u0004 torn");
        Run run = Run.of("check", torn, file("物业.csv", MANAGERS), "--as-of", "2022-03-01");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains(torn + ": 文件已损坏");
        assertThat(run.out()).contains("共 4 份资料", "无法读取 2");
    }

    @Test
    void headingsThatCouldBeOfSeveralTablesSayWhatToTypeAndThatIsTaken() throws IOException {
        String samples = "../spreadsheets/src/test/resources/samples/users-or-inspections.csv";
        Run open = Run.of("check", samples, "--as-of", "2022-03-01");
        assertThat(open.code()).isEqualTo(65);
        assertThat(open.err()).contains("--mapping gasUsers、--mapping gasUsers.homeInspections");
        Run named = Run.of("check", samples, "--as-of", "2022-03-01", "--mapping", "gasUsers");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.out()).contains("用气用户“张三”（0001）");
        assertThat(named.err()).contains("没有读懂“安检日期”一列");
    }

    @Test
    void aRegisterWithAllInOneRowIsJudgedByItsMapping() throws IOException {
        String samples = "../spreadsheets/src/test/resources/flat/restaurants";
        Run run = Run.of("check", samples + ".csv", "--mapping", samples + ".yaml", "--as-of", "2022-03-01",
                "--instrument", "cq2021n156", "--all");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("场所使用燃气，但没有安装报警装置。", "已装好 否 [I4]", "场所内有报警装置使用不规范。", "通电 否 [J5]")
                .contains("场所内有不合格的连接软管。", "发现问题 是 [O5]", "/gasUsers/0/hoses [O6]")
                .contains("交来而没有读，未据以判断", "[K3]: 没有读懂", "还有 2 处");
        assertThat(run.err()).contains("按对照文件的声明，每行说全了“用气用户·安全装置”，除这里所列的以外没有其他：报警器");
    }

    @Test
    void whatNobodyReadStandsInTheReportsOfEachForm() throws IOException {
        String file = file("物业.csv", "编号,名称,已要求配合,已配合,备注\np1,安居物业,是,是,甲\n");
        String[] check = {"check", file, "--as-of", "2022-03-01", "--format"};
        String told = "没有读懂“备注”一列";
        assertThat(Run.of("check", file, "--as-of", "2022-03-01").out()).contains(told);
        for (String format : List.of("json", "ndjson")) {
            List<String> args = new ArrayList<>(List.of(check));
            args.add(format);
            assertThat(Run.of(args.toArray(String[]::new)).out()).contains("\"notes\"", "\"unjudged\"", told);
        }
        String page = folder.resolve("a.html").toString();
        Run.of("check", file, "--as-of", "2022-03-01", "--format", "html", "--out", page);
        assertThat(Path.of(page)).content().contains("交来而没有读，未据以判断", told);
        String workbook = folder.resolve("a.xlsx").toString();
        Run.of("check", file, "--as-of", "2022-03-01", "--format", "xlsx", "--out", workbook);
        try (ZipFile zip = new ZipFile(workbook)) {
            byte[] first = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            String sheet = new String(first, StandardCharsets.UTF_8);
            String written = told.codePoints().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
            assertThat(sheet).contains(written);
        }
    }
}
