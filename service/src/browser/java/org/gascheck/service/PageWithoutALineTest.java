package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service is stopped while a form is open: answers are kept, and nothing is judged until it is there again. */
@Tag("browser")
class PageWithoutALineTest {

    private static ConfigurableApplicationContext service(int port) {
        return new SpringApplicationBuilder(ServiceApplication.class, TestParts.class).run(
                "--server.port=" + port, "--spring.datasource.url=jdbc:h2:mem:line;DB_CLOSE_DELAY=-1");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 现在不判定, 现在能答的都答了, 再试一次, 接着做, '不再问，看现在的结果'",
        "en, nothing is judged, All that can be asked offline is answered, Try again, Go on, Stop here and see what it"
            + " comes to"})
    void anOpenFormGoesOnAndIsJudgedWhenTheLineIsBack(
            String language, String notJudged, String allAnswered, String again, String goOn, String end)
            throws Exception {
        int port = freePort();
        ConfigurableApplicationContext service = service(port);
        try (Inspector inspector = new Inspector(port, language).opens()) {
            inspector.isKept();
            inspector.begins(0, "户-1", "云岫里1栋");
            service.close();

            int answered = 0;
            while (inspector.asked() != null) {
                String pointer = inspector.asked();
                inspector.answersSomething();
                answered++;
                assertThat(inspector.asked()).isNotEqualTo(pointer);
                assertThat(inspector.text("#top .line")).contains(notJudged);
                assertThat(inspector.sees("#verdict")).isFalse();
            }
            assertThat(answered).isGreaterThan(2);
            assertThat(inspector.text("#question")).isEqualTo(allAnswered);
            inspector.looks("offline");

            // A page that is opened without a line knows the form, and no verdict.
            inspector.opens();
            inspector.presses(goOn);
            assertThat(inspector.text("#question")).isEqualTo(allAnswered);
            assertThat(inspector.sees("#verdict")).isFalse();

            service = service(port);
            inspector.presses(again);
            inspector.await("#verdict, #question[data-pointer]");
            assertThat(inspector.sees("#top .line")).isFalse();
            assertThat(inspector.sees(".answers em")).isFalse();
            if (inspector.asked() != null) {
                inspector.presses(end);
            }
            assertThat(inspector.text("#verdict")).isNotEmpty();
        } finally {
            service.close();
        }
    }

    @Test
    void whatWasNotTakenIsToldBesideTheVerdict() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext service = service(port);
                Inspector inspector = new Inspector(port, "zh").opens()) {
            inspector.begins(0, "户-3", "");
            // As it is kept where both were answered without a line.
            inspector.browser().executeScript("""
                    const form = JSON.parse(localStorage.getItem('gascheck-form'));
                    Object.assign(form.submission.gasUsers[0], {status: 'NEW', gasSupplies: ['PIPED_NATURAL_GAS']});
                    form.waiting = [
                      {pointer: '/gasUsers/0/inOldCommunity', answer: {typed: '也许'}, name: {},
                        shown: {zh: '也许', en: '也许'}},
                      {pointer: '/gasUsers/0/devices', answer: {value: []}, name: {},
                        shown: {zh: '没有', en: 'none'}}];
                    localStorage.setItem('gascheck-form', JSON.stringify(form));
                    location.reload();
                    """);
            inspector.await("#kept");
            inspector.presses("接着做");
            assertThat(inspector.text("#verdict")).contains("不得记为验收通过");
            assertThat(inspector.text(".card.warn")).contains("没有采用", "也许");
            assertThat(inspector.text("section[aria-labelledby=answered]")).contains("没有").doesNotContain("也许");
        }
    }

    @Test
    void aVerdictIsNeverToldFromMemory() throws Exception {
        int port = freePort();
        ConfigurableApplicationContext service = service(port);
        try (Inspector inspector = new Inspector(port, "zh").opens()) {
            inspector.isKept();
            inspector.begins(0, "户-2", "");
            inspector.presses("不再问，看现在的结果");
            assertThat(inspector.text("#verdict")).contains("资料不足");
            assertThat(inspector.kept()).doesNotContain("资料不足", "FACTS_MISSING", "\"result\"", "verdict");
            service.close();

            inspector.opens();
            inspector.presses("接着做");
            assertThat(inspector.sees("#verdict")).isFalse();
            assertThat(inspector.text("#top .line")).contains("现在不判定");
        } finally {
            service.close();
        }
    }
}
