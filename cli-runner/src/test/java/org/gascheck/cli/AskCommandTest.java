package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gascheck ask}. */
class AskCommandTest {

    private static final String FOLDER = "../fixtures/src/main/resources/submissions/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;
    private String canteen;

    /** A canteen in order, of which it was forgotten whether a device is in use and muted. */
    @BeforeEach
    void forget() throws IOException {
        JsonNode facts = MAPPER.readTree(Path.of(FOLDER, "school-canteen-in-order.json").toFile());
        ((ObjectNode) facts.at("/gasUsers/0/devices/0")).remove(List.of("inUse", "muted"));
        canteen = folder.resolve("canteen.json").toString();
        Files.write(Path.of(canteen), MAPPER.writeValueAsBytes(facts));
    }

    @Test
    void tellsTheNextQuestionWhatItCostsAndWhyItMatters() {
        Run run = Run.of("ask", canteen, "--instrument", "cq2021n156");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("尚未确定", "下一个要问的", "用气用户[1] › 装置[1] › 在用", "打开查看（花费 2）",
                "报警装置使用规范", "之后大概依次要问", "被静音");
        assertThat(Run.of("ask", canteen, "--instrument", "cq2021n156", "--lang", "en").out())
                .contains("not certain yet", "What to ask next", "gas user [1] › device [1] › in use", "cost 2");
    }

    @Test
    void aVerdictThatNothingCanChangeNeedsNoQuestion() {
        Run run = Run.of("ask", FOLDER + "hotpot-basement.json", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("NON-COMPLIANT (certain:", "there is nothing to ask");
    }

    @Test
    void takesWordsCodesAndNumbersExplainsAndAsksAgainWhatIsWrong() throws IOException {
        Path saved = folder.resolve("saved.json");
        Run run = Run.reading("?\n也许\n是\n2\n",
                "ask", canteen, "--instrument", "cq2021n156", "-i", "--save", saved.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("为何要问", "应为以下之一：是、否", "合规（已确定", "决定它的回答", "在用：是", "被静音：否");
        JsonNode device = MAPPER.readTree(saved.toFile()).at("/gasUsers/0/devices/0");
        assertThat(device.get("inUse").booleanValue()).isTrue();
        assertThat(device.get("muted").booleanValue()).isFalse();
        assertThat(Run.of("check", saved.toString()).code()).isEqualTo(0);
    }

    @Test
    void whatNobodyKnowsIsNotAskedAgain() {
        Run run = Run.reading("unknown\n未知\n", "ask", canteen, "--instrument", "cq2021n156", "-i", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("it stays uncertain", "What nobody knows");
    }

    @Test
    void endsWhereNoMoreAnswersCome() {
        Run run = Run.reading("否\n", "ask", canteen, "--instrument", "cq2021n156", "-i");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.reading("", "ask", canteen, "--instrument", "cq2021n156", "-i").code()).isEqualTo(2);
    }

    @Test
    void tellsTheSameInJson() throws IOException {
        JsonNode json = MAPPER.readTree(
                Run.of("ask", canteen, "--instrument", "cq2021n156", "--format", "json").out());
        assertThat(json.get("certain").booleanValue()).isFalse();
        assertThat(json.get("verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(json.at("/next/pointer").asText()).isEqualTo("/gasUsers/0/devices/0/inUse");
        assertThat(json.at("/next/kind").asText()).isEqualTo("TRUTH");
        assertThat(json.at("/next/choices/0/value").isBoolean()).isTrue();
        assertThat(json.at("/next/because/0/citation").asText()).startsWith("渝府办发〔2021〕156号");
        assertThat(json.at("/expected/optimal").booleanValue()).isTrue();
    }

    @Test
    void costsOfTheUserCount() throws IOException {
        Path costs = folder.resolve("costs.yaml");
        Files.writeString(costs, "gasUsers.devices.inUse: laboratory\n");
        assertThat(Run.of("ask", canteen, "--instrument", "cq2021n156", "--costs", costs.toString()).out())
                .containsPattern("下一个要问的\n +用气用户\\[1] › 装置\\[1] › 被静音");
        Files.writeString(costs, "gasUsers.gadgets: 3\n");
        Run wrong = Run.of("ask", canteen, "--costs", costs.toString(), "--lang", "en");
        assertThat(wrong.code()).isEqualTo(65);
        assertThat(wrong.err()).contains("costs.yaml: gasUsers.gadgets: there is no such fact");
    }

    @Test
    void likelihoodsOfTheUserCount() throws IOException {
        Path likelihoods = folder.resolve("likelihoods.yaml");
        Files.writeString(likelihoods, "gasUsers.devices.inUse: {true: 0.99}\ngasUsers.devices.muted: {true: 0.99}\n");
        assertThat(Run.of("ask", canteen, "--instrument", "cq2021n156", "--likelihoods", likelihoods.toString()).out())
                .containsPattern("下一个要问的\n +用气用户\\[1] › 装置\\[1] › 被静音");
    }

    @Test
    void whatDoesNotGoTogetherIsBadUsage() {
        assertThat(Run.of("ask", "-", "-i").code()).isEqualTo(64);
        assertThat(Run.of("ask", canteen, "--save", "x.json").code()).isEqualTo(64);
        assertThat(Run.of("ask", canteen, "-i", "--format", "json").code()).isEqualTo(64);
    }
}
