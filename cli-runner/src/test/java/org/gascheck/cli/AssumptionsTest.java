package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of homes does not say that they are no public venues: that is asked once, or assumed and shown. */
class AssumptionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_PUBLIC = "gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC";
    private static final String UNUSED = "gasUsers[kind=UNIT].inOldCommunity=false";
    private static final String HOME =
            """
            {"assessedOn": "2022-06-01", "instruments": ["cq2021n156"],%s
             "gasUsers": [{"id": "h1", "kind": "RESIDENT", "status": "EXISTING", "gasSupplies": ["PIPED_NATURAL_GAS"], "building": "b1",
               "inOldCommunity": true, "hardshipKinds": [], "cylinders": [], "regulators": [],
               "devices": [{"id": "v1", "type": "SELF_CLOSING_VALVE", "installed": true, "inUse": true, "faultState": "NORMAL"}]}],
             "buildings": [{"id": "b1", "heightMetres": 18, "households": ["h1"]}]}
            """;

    @TempDir
    private Path folder;
    private String home;
    private String declaring;

    @BeforeEach
    void writeFiles() throws IOException {
        home = file("home.json", HOME.formatted(""));
        declaring = file(
                "declaring.json", HOME.formatted("\n \"assumptions\": [\"" + NOT_PUBLIC + "\", \"" + UNUSED + "\"],"));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static JsonNode report(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("check", "--format", "json"));
        all.addAll(List.of(args));
        return JSON.readTree(Run.of(all.toArray(String[]::new)).out()).get(0).get("report");
    }

    @Test
    void aHomeIsAskedOnceWhetherItIsAPublicVenue() throws IOException {
        String chinese = Run.of("check", home).out();
        String english = Run.of("check", home, "--lang", "en").out();

        assertThat(chinese.lines().filter(line -> line.contains("场所类型"))).hasSize(2);
        assertThat(chinese)
                .contains("  · 先要知道“场所类型”，11 项待定：公共场所十六项隐患全部排查；", "  11  用气用户[1] › 场所类型  /gasUsers/0/venueKind")
                .containsPattern("视回答可能还要问 \\d+ 项，用 --all 列出。")
                .doesNotContain("隐患排查  /gasUsers");
        assertThat(english)
                .contains("  · first to know: venue kind, for 11 findings: A public venue is inspected on all sixteen")
                .containsPattern("Up to \\d+ more may follow from the answers; --all lists them\\.");
        assertThat(Run.of("check", home, "--all").out()).contains("· 气瓶间不设在地下室  缺：场所类型、空间、隐患排查");
        JsonNode report = report(home);
        assertThat(report.get("findings").findValuesAsText("askFirst").stream().filter("/gasUsers/0/venueKind"::equals))
                .hasSize(11);
    }

    @Test
    void whatRestsOnAnAssumptionSaysSo() throws IOException {
        Run chinese = Run.of("check", home, "--assume", NOT_PUBLIC, "--assume", UNUSED, "--all");
        Run english = Run.of("check", home, "--assume", NOT_PUBLIC, "--lang", "en", "--all");

        assertThat(chinese.out()).contains("  假定：" + NOT_PUBLIC + "（未经核实，补上 1 处未知资料）", "  假定：" + UNUSED + "（没有补上任何资料）",
                "  其中 17 项以假定为据", "· 气瓶间不设在地下室（按假定）  用气用户（h1）");
        assertThat(english.out()).contains("  Assumed: " + NOT_PUBLIC + " (not verified; it filled 1 unknown fact)",
                "  17 of them rest on assumptions", "· No cylinder room is in a basement (assumed)  gas user (h1)");
        JsonNode report = report(home, "--assume", NOT_PUBLIC);
        assertThat(report.at("/scope/assumptions").toString())
                .isEqualTo("[{\"assumption\":\"" + NOT_PUBLIC + "\",\"filled\":1}]");
        assertThat(report.findValues("evidence").toString())
                .contains("{\"pointer\":\"/gasUsers/0/venueKind\",\"value\":\"NOT_PUBLIC\",\"assumed\":\"" + NOT_PUBLIC
                        + "\"}");
    }

    @Test
    void compliantIsToldWithTheAssumptionsThatItRestsOn() throws IOException {
        String manager = file("manager.json", """
                {"assessedOn": "2022-03-01", "propertyManagers": [{"id": "p1", "cooperationRequested": true}]}
                """);
        String assumption = "propertyManagers.cooperated=true";

        Run chinese = Run.of("check", manager, "--assume", assumption);
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).contains("条范围内、以所列假定为前提，合规");
        assertThat(Run.of("check", manager, "--assume", assumption, "--lang", "en").out())
                .contains("clauses that rules judge, on the assumptions told");
    }

    @Test
    void screeningTellsWhatItsOperatorAssumed() {
        assertThat(Run.of("screen", home, "--out", folder.resolve("zh").toString(), "--assume", NOT_PUBLIC).out())
                .contains("假定：" + NOT_PUBLIC + "（未经核实，只补未知资料）");
        assertThat(Run.of("screen", home, "--out", folder.resolve("en").toString(), "--lang", "en").out())
                .doesNotContain("Assumed");
    }

    @Test
    void itMakesNoDifferenceWhoDeclaresThem() throws IOException {
        assertThat(report(declaring)).isEqualTo(report(home, "--assume", UNUSED, "--assume", NOT_PUBLIC))
                .isEqualTo(report(declaring, "--assume", UNUSED));
        assertThat(report(declaring).at("/submission/digest")).isNotEqualTo(report(home).at("/submission/digest"));
    }

    @Test
    void aReplayTakesThemFromTheReport() throws IOException {
        for (String[] check : new String[][] {
            {"check", declaring, "--format", "json"}, {"check", home, "--format", "json", "--assume", NOT_PUBLIC}
        }) {
            String kept = Run.of(check).out();
            String report = file("kept.json", kept);

            assertThat(Run.of("replay", report, "--facts", check[1]).code()).isZero();
            String faulty = file("faulty.json", kept.replace(NOT_PUBLIC, "gasUsers.venueKind=NOWHERE"));
            Run refused = Run.of("replay", faulty, "--facts", check[1], "--lang", "en");
            assertThat(refused.code()).isEqualTo(ExitCodes.UNREADABLE);
            assertThat(refused.err())
                    .contains("faulty.json:")
                    .contains("/scope/assumptions: the assumption \"gasUsers.venueKind=NOWHERE\"");
        }
        String bare = file("bare.json", Run.of("check", home, "--format", "json").out());
        assertThat(Run.of("replay", bare, "--facts", declaring).err()).contains("资料：sha256:");
    }

    @Test
    void whoForbidsThemIsToldWhereTheyStand() {
        Run refused = Run.of("check", declaring, "--no-assumptions");

        assertThat(refused.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo(declaring + ":2:2: /assumptions: 写有假定，如“" + NOT_PUBLIC + "”；这里不接受任何假定\n");
        assertThat(Run.of("check", declaring, "--no-assumptions", "--lang", "en")
                        .err())
                .endsWith(
                        "/assumptions: declares assumptions, such as \"" + NOT_PUBLIC + "\"; none are accepted here\n");
        assertThat(Run.of("check", home, "--no-assumptions").code()).isEqualTo(ExitCodes.UNDETERMINED);
        assertThat(Run.of("check", home, "--no-assumptions", "--assume", NOT_PUBLIC).code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatIsNoneIsBadUsageWithWhatWasExpected() {
        Run run = Run.of("check", home, "--assume", "gasUsers[kind=居民].venueKind=NOT_PUBLIC");

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "gascheck: 选项 --assume：假定“gasUsers[kind=居民].venueKind=NOT_PUBLIC”：kind：\"居民\"：应为以下之一：UNIT,"
                                + " RESIDENT；是否想写 \"RESIDENT\"？",
                        "gascheck: Invalid value for option '--assume': the assumption"
                                + " \"gasUsers[kind=居民].venueKind=NOT_PUBLIC\": kind: \"居民\": expected one of UNIT,"
                                + " RESIDENT. Maybe \"RESIDENT\"?",
                        "请看 Try: gascheck check --help");
    }

    @Test
    void aContradictionNamesTheAssumption() throws IOException {
        String bottled = file(
                "bottled.json",
                "{\"assessedOn\": \"2022-06-01\", \"gasUsers\": [\n {\"id\": \"u\", \"cylinders\": [{}]}]}");

        Run refused = Run.of("check", bottled, "--assume", "gasUsers.gasSupplies=[]");
        assertThat(refused.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(refused.err())
                .startsWith(bottled
                        + ":2:2: /gasUsers/0/gasSupplies: []（按假定“gasUsers.gasSupplies=[]”）：与 /gasUsers/0/cylinders");
    }
}
