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

/** {@code gascheck remedy} and {@code gascheck why}. */
class RemedyAndWhyTest {

    private static final String HOSE =
            """
            {"assessedOn": "2022-03-15", "instruments": ["cq2021n156"], "gasUsers": [
              {"id": "u1", "kind": "UNIT", "venueKind": "CATERING", "gasSupplies": ["CYLINDER_LPG"],
               "hoses": [{"usableUntil": "2022-02-28"}, {"usableUntil": "2024-01-01"}]}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aRemedyTellsWhatToDoAndWhatItMends() {
        Run run = Run.reading(HOSE, "remedy", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("结论：不合规", "1. 更换连接软管", "可用至：2022-02-28 → 不早于 2022-03-15", "消除", "三（三）2");
        assertThat(Run.reading(HOSE, "remedy", "-", "--lang", "en").out())
                .contains("1. Replace the connecting hose", "usable until: 2022-02-28 → 2022-03-15 or later");
        assertThat(Run.reading(Samples.COMPLIANT, "remedy", "-").out()).contains("没有不符合的强制要求");
    }

    @Test
    void aVerdictIsNeverToldWithoutWhatItCovers() throws IOException {
        String requirement = "hazard-venue-substandard-hose";
        for (String[] command : new String[][] {{"remedy", "-"}, {"why", "-", requirement}, {"ask", "-"}}) {
            List<String> args = new ArrayList<>(List.of(command));
            args.addAll(List.of("--assume", "gasUsers.publicity.events=[]", "--assume",
                    "gasUsers.publicity.displays=[]", "--lang", "en"));
            Run run = Run.reading(HOSE, args.toArray(String[]::new));
            assertThat(run.out()).as(command[0]).contains("What the verdict covers", "clauses: ", "Assumed: gasUsers");
            args.addAll(List.of("--format", "json"));
            JsonNode json = new ObjectMapper().readTree(Run.reading(HOSE, args.toArray(String[]::new)).out());
            assertThat(json.at("/scope/instruments/0/clauses").asInt()).as(command[0]).isPositive();
            assertThat(json.at("/scope/assumptions")).as(command[0]).hasSize(2);
        }
    }

    @Test
    void otherCostsChooseAnotherAct() throws IOException {
        Path costs = Files.writeString(folder.resolve("costs.yaml"), "replace-hose: 50\n");
        assertThat(Run.reading(HOSE, "remedy", "-", "--costs", costs.toString()).out()).contains("1. 拆除连接软管");
        Files.writeString(costs, "replace-hoses: 50\n");
        Run run = Run.reading(HOSE, "remedy", "-", "--costs", costs.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("there is no act \"replace-hoses\". Maybe replace-hose?");
    }

    @Test
    void whyTellsTheFactsThatSufficeAndTheNearestOthers() {
        Run run = Run.reading(HOSE, "why", "-", "hazard-venue-substandard-hose");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("不符合", "凭以下", "可用至 2022-02-28", "最接近而结果不同的情形", "结果：");
        assertThat(Run.reading(HOSE, "why", "-", "hazard-venue-substandard-hose@u1", "--lang", "en").out())
                .contains("facts suffice", "usable until: 2022-02-28");
    }

    @Test
    void bothSayTheSameInJson() throws IOException {
        JsonNode remedy = new ObjectMapper().readTree(Run.reading(HOSE, "remedy", "-", "--format", "json").out());
        assertThat(remedy.at("/steps/0/act").asText()).isEqualTo("replace-hose");
        assertThat(remedy.at("/steps/0/changes")).anySatisfy(change ->
                assertThat(change.get("after").asText()).isEqualTo("2022-03-15"));
        assertThat(remedy.at("/steps/0/mends/0/requirement").asText()).isEqualTo("hazard-venue-substandard-hose");
        JsonNode why = new ObjectMapper().readTree(
                Run.reading(HOSE, "why", "-", "hazard-venue-substandard-hose", "--format", "json").out());
        assertThat(why.get("proof").asText()).isEqualTo("SMALLEST");
        assertThat(why.at("/argument")).anySatisfy(fact ->
                assertThat(fact.get("pointer").asText()).isEqualTo("/gasUsers/0/hoses/0/usableUntil"));
    }

    @Test
    void aFindingThatIsNotThereIsBadUsageAndSaysWhatThereIs() {
        Run unknown = Run.reading(HOSE, "why", "-", "hazard-venue-substandard-hoses", "--lang", "en");
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err()).contains("hazard-venue-substandard-hoses", "Maybe hazard-venue-substandard-hose?");
        Run other = Run.reading(HOSE, "why", "-", "hazard-venue-substandard-hose@u2", "--lang", "en");
        assertThat(other.code()).isEqualTo(64);
        assertThat(other.err()).contains("there is no subject \"u2\"", "hazard-venue-substandard-hose@u1");
        Run same = Run.reading(HOSE, "why", "-", "hazard-venue-substandard-hose", "--not", "BREACHED", "--lang", "en");
        assertThat(same.code()).isEqualTo(64);
        assertThat(same.err()).contains("--not", "expected another outcome");
    }

    @Test
    void aSubmissionWithoutADayIsRefused() {
        assertThat(Run.reading("{}", "remedy", "-").code()).isEqualTo(65);
        assertThat(Run.reading("{}", "why", "-", "x").code()).isEqualTo(65);
    }
}
