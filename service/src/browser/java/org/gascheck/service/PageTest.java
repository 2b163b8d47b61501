package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An inspector goes through the page by keys alone: of the profile {@code browser}, which needs Chromium. */
@Tag("browser")
@ServiceTest
class PageTest {

    /** Which choice, or what is typed, by the last part of the pointer of a question; all else is the first choice. */
    private static final Map<String, Object> IN_ORDER = Map.ofEntries(
            Map.entry("devices", "1"),
            Map.entry("inOldCommunity", 1),
            Map.entry("heightMetres", "50"),
            Map.entry("fireContractor", 1),
            Map.entry("closureNeedsExternalPower", 1),
            Map.entry("found", 1),
            Map.entry("tier", 1),
            Map.entry("usableUntil", "2036-01-31"),
            Map.entry("expiresOn", "2036-01-31"),
            Map.entry("qualifications", "1"),
            Map.entry("grade", "燃气燃烧器具安装维修企业"),
            Map.entry("conformityEvidence", "1"),
            Map.entry("standard", "SELF_CLOSING_VALVE"),
            Map.entry("type", "SELF_CLOSING_VALVE"));
    private static final int MOST_QUESTIONS = 60;
    private static final Object STOPS = new Object();

    @LocalServerPort
    private int port;

    private static void answersAll(Inspector inspector, Map<String, Object> answers) throws Exception {
        for (int i = 0; i < MOST_QUESTIONS && inspector.asked() != null; i++) {
            String pointer = inspector.asked();
            Object answer = answers.getOrDefault(pointer.substring(pointer.lastIndexOf('/') + 1), 0);
            if (answer == STOPS) {
                return;
            }
            if (answer instanceof Integer position) {
                inspector.chooses(position);
            } else if (inspector.sees(Inspector.choice((String) answer))) {
                inspector.chooses((String) answer);
            } else {
                inspector.types((String) answer);
            }
            assertThat(inspector.asked()).as("asked again; %s", inspector.text("main")).isNotEqualTo(pointer);
        }
    }

    @Test
    void whoLeavesIsAskedForATokenAgain() throws Exception {
        try (Inspector inspector = new Inspector(port, "zh").opens().enters("inspector-token")) {
            inspector.begins(0, "户-1098", "");
            inspector.presses("退出");
            inspector.await("#token");
            assertThat(inspector.asked()).isNull();
            inspector.enters("inspector-token");
            inspector.await("#kept");
        }
    }

    @Test
    void nothingIsTakenBackWhileAnAnswerIsOnItsWay() throws Exception {
        try (Inspector inspector = new Inspector(port, "zh").opens().enters("inspector-token")) {
            inspector.begins(0, "户-1099", "云岫里9栋");
            Map<String, Object> butTheLast = new HashMap<>(IN_ORDER);
            butTheLast.put("tierSource", STOPS);
            answersAll(inspector, butTheLast);
            assertThat(inspector.asked()).endsWith("/tierSource");

            // On a slow line the last day of the valve is taken back when the last answer was just given.
            inspector.choosesAndPressesAtOnce(0, "改：装置[1]（devices-1） › 可用至");
            inspector.idle();
            assertThat(inspector.text("#verdict")).contains("可以通气");
            assertThat(inspector.text(".answers")).contains("可用至", "2036-01-31");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 可以通气, 已确定", "en, may be connected, Certain"})
    void aFlatInOrderMayBeConnected(String language, String says, String certain) throws Exception {
        try (Inspector inspector = new Inspector(port, language).opens().enters("inspector-token")) {
            inspector.looks("start");
            inspector.begins(0, "户-1001-" + language, "云岫里1栋");
            inspector.looks("question");
            answersAll(inspector, IN_ORDER);

            assertThat(inspector.text("#verdict")).contains(says);
            assertThat(inspector.text(".verdict")).contains(certain, "渝府办发〔2021〕156号");
            assertThat(inspector.sees(".verdict.yes .scope")).isTrue();
            inspector.looks("yes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 不得记为验收通过, 下一步, 看整改通知书（草稿）, 记入台账, 已记入台账, 返回, 燃气安全隐患整改通知书",
        "en, must not be recorded as passed, Next step, Show the rectification notice (draft), Record in the ledger,"
            + " Recorded, Back, Rectification notice"})
    void aFlatWithoutAValveMayNot(
            String language,
            String says,
            String next,
            String notice,
            String record,
            String recorded,
            String back,
            String title) throws Exception {
        try (Inspector inspector = new Inspector(port, language).opens().enters("inspector-token")) {
            inspector.begins(0, "户-1002-" + language, "云岫里2栋");
            answersAll(inspector, Map.of("devices", 0, "inOldCommunity", 1, "heightMetres", "50"));

            assertThat(inspector.text("#verdict")).contains(says);
            assertThat(inspector.text("#grounds + .grounds")).contains("附件1 二 ¶1", "立查立改", next);
            inspector.looks("no");
            inspector.presses(notice);
            assertThat(inspector.text(".notice-page")).contains(title, "云岫里2栋");
            inspector.looks("notice");
            inspector.presses(back);
            inspector.presses(record);
            assertThat(inspector.text("#done")).contains(recorded);
        }
        JsonNode entries = Client.json(Client.inspector(port).get("/v1/ledger/entries?most=1000"));
        assertThat(entries.findValuesAsText("path")).contains("户-1002-" + language);
    }

    @ParameterizedTest
    @CsvSource({"zh, 资料不足, '现在没人知道，跳过', 改, 还缺", "en, facts are missing, 'Nobody knows, skip', Change, Still missing"})
    void whatNobodyKnowsIsMissingAndCanBeAnsweredAfterAll(
            String language, String says, String skip, String change, String missing) throws Exception {
        try (Inspector inspector = new Inspector(port, language).opens().enters("inspector-token")) {
            inspector.begins(0, "户-1003-" + language, "");
            String last = null;
            for (int i = 0; i < MOST_QUESTIONS && inspector.asked() != null; i++) {
                assertThat(inspector.asked()).isNotEqualTo(last);
                last = inspector.asked();
                inspector.presses(skip);
            }
            assertThat(inspector.text("#verdict")).contains(says);
            assertThat(inspector.text(".verdict")).contains(missing);
            assertThat(inspector.sees(".verdict.open")).isTrue();
            inspector.looks("missing");
            inspector.presses(change);
            assertThat(inspector.asked()).isEqualTo(last);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWrongAnswerIsToldAtItsField(String language) throws Exception {
        try (Inspector inspector = new Inspector(port, language).opens().enters("inspector-token")) {
            inspector.begins(0, "户-1004-" + language, "");
            inspector.presses(language.equals("zh") ? "下一问" : "Next");
            assertThat(inspector.text("#error")).isEqualTo(language.equals("zh") ? "请选一项。" : "Choose one of them.");
            while (!inspector.asked().endsWith("/devices")) {
                if (inspector.sees("#field") && !inspector.sees(".choice")) {
                    inspector.types("50");
                } else {
                    inspector.chooses(0);
                }
            }
            inspector.types("99999");
            assertThat(inspector.asked()).endsWith("/devices");
            assertThat(inspector.text("#error")).contains(language.equals("zh") ? "应为" : "expected");
            inspector.looks("wrong");
        }
    }

    @Test
    void hazardsFromBeforeTodayStandOnTop() throws Exception {
        Client.inspector(port).post("/v1/ledger/submissions?register=on-top", Client.hotpot());
        try (Inspector inspector = new Inspector(port, "zh").opens().enters("inspector-token")) {
            inspector.await(".hazards li");
            assertThat((String) inspector.browser().executeScript(
                    "return document.querySelector('main > *').textContent"))
                    .contains("之前未销号的隐患", "巷口老灶火锅", "未整改", "渝府办发〔2021〕156号");
            inspector.looks("hazards");
        }
    }

    @ParameterizedTest
    @CsvSource({"no-such-token, 这个令牌无效。", "auditor-token, 这个角色不能做检查；请用检查员的令牌。"})
    void whoMayNotInspectIsTold(String token, String says) {
        try (Inspector inspector = new Inspector(port, "zh").opens().enters(token)) {
            if (token.startsWith("auditor")) {
                inspector.starts(0, "户-1", "");
            }
            assertThat(inspector.text("main")).contains(says);
            inspector.looks(token);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src=x onerror=\"document.title='taken'\">", "\"><script>document.title='taken'</script>",
        "</textarea><svg onload=alert(1)>", "${7*7}{{7*7}}", "javascript:alert(1)//"})
    void nothingOfASubmissionBecomesMarkup(String text) throws Exception {
        try (Inspector inspector = new Inspector(port, "zh").opens().enters("inspector-token")) {
            inspector.begins(0, text, text);
            answersAll(inspector, Map.of("devices", 0, "building", text, "inOldCommunity", 1, "heightMetres", "50"));

            assertThat(inspector.text(".verdict")).contains(text);
            inspector.presses("看整改通知书（草稿）");
            assertThat(inspector.text(".notice-page")).contains(text);
            assertThat(inspector.sees("main img, main script, main svg, main textarea")).isFalse();
            assertThat(inspector.browser().getTitle()).isEqualTo("燃气安全检查");
        }
    }
}
