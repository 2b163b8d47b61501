package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what; what is answered to strangers, and with which headers. */
@ServiceTest
class AccessTest {

    private static final String REPORT_OF_NOTHING = "{\"assessedOn\": \"2022-03-01\"}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rules", "/v1/ledger/entries", "/v1/decisions", "/v1/rule-packs", "/actuator/metrics",
        "/actuator/env"})
    void withoutAValidTokenNothingIsAnswered(String path) throws Exception {
        for (String token : new String[] {null, "", "no-such-token", "inspector-toke", "Inspector-token", "a.b.c"}) {
            HttpResponse<byte[]> answer = new Client(port, token).get(path);

            assertThat(answer.statusCode()).as("%s", token).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
        assertThat(new Client(port, null).post("/v1/check", REPORT_OF_NOTHING).statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsNotThereIsNotThereForThoseWhoAreLetIn() throws Exception {
        assertThat(Client.inspector(port).get("/no-such-path").statusCode()).isEqualTo(404);
        assertThat(new Client(port, null).get("/no-such-path").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenIsNeverTakenFromAnywhereButItsHeader() throws Exception {
        Client nobody = new Client(port, null);

        assertThat(nobody.get("/v1/rules?access_token=inspector-token").statusCode()).isEqualTo(401);
        assertThat(Client.send(nobody.to("/v1/rules").header("Cookie", "token=inspector-token").GET()).statusCode())
                .isEqualTo(401);
        assertThat(Client.send(nobody.to("/v1/rules").header("Authorization", "Basic inspector-token").GET())
                .statusCode()).isEqualTo(401);
    }

    @Test
    void rolesDoWhatIsTheirsAndNothingElse() throws Exception {
        Client inspector = Client.inspector(port);
        Client auditor = Client.auditor(port);
        Client administrator = Client.administrator(port);

        assertThat(statuses("/v1/rules", inspector, auditor, administrator)).containsExactly(200, 200, 200);
        assertThat(statuses("/v1/ledger/entries", inspector, auditor, administrator)).containsExactly(200, 200, 200);
        assertThat(statuses("/v1/decisions/check", inspector, auditor, administrator)).containsExactly(403, 200, 200);
        assertThat(statuses("/v1/rule-packs", inspector, auditor, administrator)).containsExactly(403, 403, 200);
        assertThat(statuses("/actuator/metrics", inspector, auditor, administrator)).containsExactly(403, 403, 200);
        assertThat(inspector.post("/v1/check", REPORT_OF_NOTHING).statusCode()).isEqualTo(200);
        assertThat(auditor.post("/v1/check", REPORT_OF_NOTHING).statusCode()).isEqualTo(403);
        assertThat(auditor.post("/v1/ledger/submissions", REPORT_OF_NOTHING).statusCode()).isEqualTo(403);
        assertThat(inspector.post("/v1/rule-packs/reload", "").statusCode()).isEqualTo(403);
        assertThat(Client.json(inspector.get("/v1/rule-packs")).at("/type").asText())
                .isEqualTo("urn:gascheck:problem:not-allowed");
    }

    private static List<Integer> statuses(String path, Client... clients) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Client each : clients) {
            statuses.add(each.get(path).statusCode());
        }
        return statuses;
    }

    @Test
    void livenessAndReadinessNeedNoTokenAndTellNoDetails() throws Exception {
        Client nobody = new Client(port, null);

        for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(Client.text(nobody.get(path))).contains("UP").doesNotContain("sha256", "H2");
        }
        assertThat(Client.text(Client.administrator(port).get("/actuator/health"))).contains("sha256");
    }

    @Test
    void everyAnswerHasTheHeadersThatKeepBrowsersFromHarm() throws Exception {
        for (HttpResponse<byte[]> answer : List.of(
                Client.inspector(port).get("/v1/rules"),
                Client.inspector(port).post("/v1/check", "{"),
                new Client(port, null).get("/v1/rules"),
                new Client(port, null).get("/openapi.json"))) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(answer.headers().map()).doesNotContainKeys(
                    "Server", "server", "X-Powered-By", "Set-Cookie", "set-cookie", "Access-Control-Allow-Origin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/v1/templates/..%2f..%2fpom.xml", "/v1/templates/%2e%2e/%2e%2e/etc/passwd", "/v1/documents/..%2F..%2Fx",
        "/page/..%2f..%2f..%2fetc/passwd", "/page/%2e%2e/application.yaml", "/application.yaml", "/WEB-INF/web.xml",
        "/page/..;/..;/application.yaml", "/v1/ledger/submissions/..%5c..%5cx", "/v1/templates//etc/passwd",
        "/v1/rules/%00", "/v1/templates/..%252f..%252fetc%252fpasswd"})
    void noPathLeadsOutOfTheService(String path) throws Exception {
        for (Client each : List.of(Client.administrator(port), new Client(port, null))) {
            HttpResponse<byte[]> answer = each.get(path);

            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(Client.text(answer)).doesNotContain("root:", "datasource", "<project");
        }
    }

    @Test
    void noAnswerTellsHowTheServiceIsMade() throws Exception {
        Client client = Client.inspector(port);
        for (HttpResponse<byte[]> answer : List.of(
                client.post("/v1/check", "{"),
                client.get("/v1/check"),
                client.get("/v1/ledger/entries/not-a-number"),
                client.get("/v1/ledger/entries?most=x"),
                client.get("/v1/ledger/overdue"),
                client.post("/v1/ledger/entries/1/steps", "{\"version\": {}}"),
                Client.send(client.to("/v1/check").header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString("<a/>"))),
                Client.send(client.to("/v1/check").method("TRACE", HttpRequest.BodyPublishers.noBody())))) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(Client.text(answer))
                    .doesNotContain("Exception", "org.gascheck.service", "springframework", "\tat ", "Tomcat");
        }
    }
}
