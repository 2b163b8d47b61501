package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the log of decisions cannot be written, nobody is told of any. */
@ServiceTest
class LogFirstTest {

    private static final String FLAT =
            "{\"assessedOn\": \"2022-03-01\", \"instruments\": [\"cq2021n156\"], \"gasUsers\": [{\"id\": \"u1\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    private HttpResponse<byte[]> ask(String path) throws Exception {
        boolean isInquiry = path.startsWith("/v1/inquiry");
        String type = path.startsWith("/v1/check-many") ? "application/x-ndjson" : "application/json";
        // What was recorded before would be told again.
        String to = path.endsWith("register=") ? path + UUID.randomUUID() : path;
        return Client.send(Client.inspector(port).to(to).header("Content-Type", type).POST(
                BodyPublishers.ofString(
                        isInquiry ? "{\"ends\": true, \"submission\": " + FLAT + "}" : FLAT + "\n")));
    }

    @Test
    void noVerdictIsToldThatIsNotLogged() throws Exception {
        JdbcClient sql = JdbcClient.create(database);
        String[] paths = {"/v1/check", "/v1/check?detail=outcomes", "/v1/documents/csv", "/v1/notices",
            "/v1/inquiry?for=acceptance", "/v1/ledger/submissions?register=", "/v1/check-many"};
        for (String path : paths) {
            HttpResponse<byte[]> told = ask(path);
            assertThat(told.statusCode()).as(path + Client.text(told)).isEqualTo(200);
        }
        sql.sql("ALTER TABLE gc_decision RENAME TO elsewhere").update();
        try {
            for (String path : paths) {
                HttpResponse<byte[]> told = ask(path);
                // A stream has begun, and says of the line that it was not judged.
                assertThat(told.statusCode()).as(path).isEqualTo(path.endsWith("-many") ? 200 : 503);
                assertThat(Client.text(told)).as(path).isNotEmpty().doesNotContain(
                        "\"verdict\"", "UNDETERMINED", "\"outcome\"", "\"result\"");
            }
        } finally {
            sql.sql("ALTER TABLE elsewhere RENAME TO gc_decision").update();
        }
        assertThat(ask("/v1/check").statusCode()).isEqualTo(200);
    }
}
