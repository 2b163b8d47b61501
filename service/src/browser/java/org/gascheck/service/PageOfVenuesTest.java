package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An inspector in restaurants and other venues, and before models of devices. */
@Tag("browser")
@ServiceTest
class PageOfVenuesTest {

    /** What is chosen or typed, by the end of the pointer of a question; all else nobody knows. */
    private static final Map<String, String> HOT_POT = Map.of(
            "kind", "UNIT",
            "venueKind", "CATERING",
            "gasSupplies", "CYLINDER_LPG",
            "spaces", "kitchen, hall",
            "spaces/0/use", "KITCHEN",
            "spaces/1/use", "INDOOR_DINING",
            "cylinders", "1",
            "cylinders/0/space", "hall",
            "container", "REFILLABLE",
            "placementAuthorised", "false");
    private static final int MOST_QUESTIONS = 60;

    @LocalServerPort
    private int port;

    private Inspector inspector(String language) {
        return new Inspector(port, language).opens().enters("inspector-token");
    }

    private static String skip(String language) {
        return language.equals("zh") ? "现在没人知道，跳过" : "Nobody knows, skip";
    }

    private static void answers(Inspector inspector, String language, Map<String, String> answers) {
        for (int i = 0; i < MOST_QUESTIONS && inspector.asked() != null; i++) {
            String pointer = inspector.asked();
            assertThat(inspector.focus()).isEqualTo("question");
            String answer = answers.entrySet().stream().filter(each -> pointer.endsWith("/" + each.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(null);
            if (answer == null) {
                inspector.presses(skip(language));
            } else if (inspector.sees(Inspector.choice(answer))) {
                inspector.chooses(answer);
            } else {
                inspector.types(answer);
            }
            assertThat(inspector.asked()).as("asked again; %s", inspector.text("main")).isNotEqualTo(pointer);
        }
    }

    /** The answer of the check itself on what the page has. */
    private JsonNode checked(Inspector inspector, String purpose) throws Exception {
        JsonNode draft = Client.JSON.readTree(Client.JSON.readTree(inspector.kept()).get("gascheck-form").asText());
        return Client.json(Client.inspector(port).post("/v1/check?for=" + purpose, draft.get("submission").toString()))
                .at("/purpose");
    }

    @ParameterizedTest
    @CsvSource({"zh, 场所类型, 有不符合, 只按决定此事的, 事实, 餐饮经营场所", "en, venue kind, not in order, Only the, Facts, catering venue"})
    void cylindersInTheDiningAreaOfAHotPotRestaurant(
            String language, String venueKind, String says, String scope, String facts, String venue) throws Exception {
        try (Inspector inspector = inspector(language)) {
            inspector.starts(1, "hot-pot-" + language, "老灶火锅");
            inspector.chooses("UNIT");
            assertThat(inspector.text("#question")).isEqualTo(venueKind);
            inspector.looks("venue");
            answers(inspector, language, HOT_POT);

            assertThat(inspector.focus()).isEqualTo("verdict");
            assertThat(inspector.text("#verdict")).contains(says);
            assertThat(inspector.text(".verdict.no .scope")).contains(scope);
            assertThat(inspector.text("#grounds + .grounds")).contains("三（三）2", "立查立改", facts, venue);
            JsonNode checked = checked(inspector, "inspection");
            assertThat(checked.at("/answer").asText()).isEqualTo("NO");
            assertThat(checked.toString()).contains("cylinder-in-indoor-dining-area");
            inspector.looks("hot-pot");
            inspector.prints(true);
            assertThat(inspector.sees(".verdict details:not([open])")).isFalse();
            inspector.looks("print");
            inspector.prints(false);
            assertThat(inspector.sees(".verdict details[open]")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 资料互相矛盾, 改上一个回答", "en, Facts contradict each other, Change the last answer"})
    void whatContradictsItselfLeadsToAPerson(String language, String contradicts, String back) {
        try (Inspector inspector = inspector(language)) {
            inspector.starts(1, "piped-" + language, "");
            inspector.chooses("UNIT");
            inspector.chooses("CATERING");
            inspector.chooses("CYLINDER_LPG");
            inspector.presses(back);
            assertThat(inspector.asked()).isEqualTo("/gasUsers/0/gasSupplies");
            inspector.chooses("PIPED_NATURAL_GAS");
            answers(inspector, language, Map.of("spaces", "hall", "use", "INDOOR_DINING", "cylinders", "1",
                    "cylinders/0/space", "hall", "container", "REFILLABLE"));

            assertThat(inspector.text("section[aria-labelledby=disputes]")).contains(contradicts);
            assertThat(inspector.sees(".verdict:not(.yes)")).isTrue();
            inspector.looks("contradiction");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 应为, 日期", "en, expected, date"})
    void whatIsRefusedIsToldAtItsQuestion(String language, String expected, String what) {
        try (Inspector inspector = inspector(language)) {
            inspector.starts(1, "refused-" + language, "");
            inspector.chooses("UNIT");
            inspector.chooses("CATERING");
            inspector.chooses("CYLINDER_LPG");
            for (int i = 0; i < MOST_QUESTIONS && !inspector.asked().endsWith("/usableUntil"); i++) {
                if (inspector.asked().endsWith("/cylinders")) {
                    inspector.types("1");
                } else {
                    inspector.presses(skip(language));
                }
            }
            inspector.types("2026-13-45");
            assertThat(inspector.asked()).endsWith("/usableUntil");
            assertThat(inspector.text("#error")).contains("2026-13-45", expected, what);
            inspector.looks("refused");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aModelOfADeviceIsCheckedForSale(String language) throws Exception {
        try (Inspector inspector = inspector(language)) {
            inspector.beginsSale("A-" + language, "家用-1");
            answers(inspector, language, Map.of("tier", "LOW", "detectsMethane", "false"));

            assertThat(inspector.sees(".verdict.no .scope")).isTrue();
            assertThat(inspector.text("#grounds + .grounds")).contains("附件3 §一 3");
            assertThat(checked(inspector, "sale").at("/answer").asText()).isEqualTo("NO");
        }
    }

    @Test
    void aResultIsTakenAwayWhenTheLineIsLost() {
        try (Inspector inspector = inspector("zh")) {
            inspector.begins(0, "line", "");
            answers(inspector, "zh", Map.of("status", "NEW", "gasSupplies", "PIPED_NATURAL_GAS", "devices", "0"));
            assertThat(inspector.sees("#verdict")).isTrue();

            inspector.hasLine(false);
            inspector.await("#question");
            assertThat(inspector.sees("#verdict")).isFalse();
            assertThat(inspector.text("#top .line")).contains("现在不判定");
            inspector.looks("stale");
            inspector.hasLine(true);
            inspector.await("#verdict");
            assertThat(inspector.sees("#top .line")).isFalse();
        }
    }

    @Test
    void allThatIsOpenFromBeforeIsCountedThoughTheFirstAreListed() throws Exception {
        ObjectNode many = (ObjectNode) Client.JSON.readTree(Client.hotpot());
        ArrayNode users = many.withArray("/gasUsers");
        for (int i = 0; i < 30; i++) {
            users.add(((ObjectNode) users.get(0).deepCopy()).put("id", "many-" + i));
        }
        Client.inspector(port).post("/v1/ledger/submissions?register=many", many.toString());
        try (Inspector inspector = inspector("zh")) {
            inspector.await(".hazards li");
            assertThat(inspector.text("#hazards")).matches("之前未销号的隐患：1\\d\\d 条");
            assertThat((String) inspector.browser().executeScript(
                    "return document.querySelector('main > *').textContent")).contains("条没有列出，见台账");
            inspector.looks("many-hazards");
        }
    }
}
