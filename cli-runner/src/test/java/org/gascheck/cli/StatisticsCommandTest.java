package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gascheck statistics} counts the rates of districts, ranks areas and lists who is not done with. */
class StatisticsCommandTest {

    private static final int LINES_OF_A_SCREEN = 40;
    private static final String DISTRICT = "../fixtures/src/main/resources/submissions/district-of-two-streets.json";

    @TempDir
    private Path folder;

    private static JsonNode rate(JsonNode month, String requirement) {
        for (JsonNode rate : month.get("rates")) {
            if (rate.get("requirement").asText().equals(requirement)) {
                return rate;
            }
        }
        throw new AssertionError(requirement);
    }

    private static List<String> ids(JsonNode members) {
        List<String> ids = new ArrayList<>();
        members.forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }

    @Test
    void theTextFitsOnAScreenAndTellsRatesRanksAndWhoIsOutstanding() {
        Run run = Run.of("statistics", DISTRICT, "--by", "street");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(LINES_OF_A_SCREEN);
        assertThat(run.out())
                .containsPattern("既有单位用户百分之百装用报警装置 +3/5 +60 +1 +1 +0 +不符合")
                .containsPattern("四类场所百分之百公示燃气安全责任 +2/2 +100 +0 +0 +0 +需人工判定")
                .containsPattern("1 +东岸街道 +9/9 +100 ")
                .contains("未做到：g-yuan、u-noodles、h-3");
    }

    @Test
    void inEnglishByKind() {
        Run run = Run.of("statistics", DISTRICT, "--by", "kind", "--lang", "en");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("RANK", "DONE/OF", "never rounded up").doesNotContainPattern("未做到");
    }

    @Test
    void jsonHasTheWholeListsAndAllGroups() throws IOException {
        Run run = Run.of("statistics", DISTRICT, "--format", "json");
        JsonNode month = new ObjectMapper().readTree(run.out()).get("months").get(0);
        assertThat(month.get("month").asText()).isEqualTo("2023-01");
        JsonNode rate = rate(month, "rate-existing-unit-devices");
        assertThat(rate.get("met").asInt()).isEqualTo(3);
        assertThat(rate.get("of").asInt()).isEqualTo(5);
        assertThat(rate.get("percent").asText()).isEqualTo("60");
        assertThat(rate.get("areasFound").get("BREACHED").asInt()).isEqualTo(1);
        assertThat(ids(rate.get("outstandingMembers"))).containsExactly("u-noodles");
        assertThat(rate.get("outstandingMembers").get(0).get("pointer").asText()).isEqualTo("/gasUsers/3");
        assertThat(ids(rate.get("unknownMembers"))).containsExactly("u-clinic");
        assertThat(ids(rate(month, "rate-publicity").get("membersForAPerson"))).containsExactly("u-clinic");
        assertThat(rate.get("byStreet").get(0).get("name").get("zh").asText()).isEqualTo("东岸街道");
        assertThat(rate.get("byArea").get(0).get("name").get("zh").asText()).isEqualTo("东江区");
        assertThat(rate.get("byKind")).hasSize(4);
    }

    @Test
    void severalMonthsShowTheProgressAndTheFiles() throws IOException {
        Path later = folder.resolve("later.json");
        Files.writeString(later, Files.readString(Path.of(DISTRICT)).replace("\"inUse\": false", "\"inUse\": true"));
        Run text = Run.of("statistics", DISTRICT, later.toString());
        assertThat(text.code()).isEqualTo(0);
        Files.writeString(later, Files.readString(later).replace("2023-01-10", "2023-02-10"));
        assertThat(Run.of("statistics", DISTRICT, later.toString()).out()).contains("逐月做到：2023-01 ", "、2023-02 ");
        JsonNode months = new ObjectMapper()
                .readTree(Run.of("statistics", DISTRICT, later.toString(), "--format", "json").out())
                .get("months");
        assertThat(rate(months.get(0), "rate-existing-unit-devices").get("met").asInt()).isEqualTo(3);
        assertThat(rate(months.get(1), "rate-existing-unit-devices").get("met").asInt()).isEqualTo(4);
        assertThat(rate(months.get(1), "rate-existing-unit-devices")
                        .get("unknownMembers").get(0).get("file").asText())
                .isEqualTo(later.toString());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestCounted() {
        Run run = Run.of("statistics", DISTRICT, folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("none.json");
        assertThat(run.out()).contains("3/5");
    }

    @Test
    void aSubmissionWithoutAreasHasRatesOfItsMembersAndSaysSo() throws IOException {
        Path one = folder.resolve("one.json");
        Files.writeString(one, """
                {"assessedOn": "2022-03-01", "instruments": ["cq2021n156"], "gasUsers": [{"id": "u", "kind": "UNIT",
                 "status": "EXISTING", "gasSupplies": ["PIPED_NATURAL_GAS"], "devices": []}]}
                """);
        assertThat(Run.of("statistics", one.toString()).out())
                .containsPattern("既有单位用户百分之百装用报警装置 +0/1 +0 +1 +0 +0 +没有区域资料");
    }
}
