package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Without its issuer, the service starts and says so to who comes with a token of it, until it is back. */
class IssuerAwayTest {

    private static final String DIGEST = "20afff1c174d985b20ffa09c1847e4787c8644bf8618d4513689d7363a860d34";

    @TempDir
    private Path folder;

    @Test
    void tokensOfAnIssuerThatIsAwayAreNeitherTakenNorCalledInvalid() throws Exception {
        int away;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            away = free.getLocalPort();
        }
        TestIssuer before = new TestIssuer(away);
        String token = before.token(before.claims("李检查", "inspector"));
        before.destroy();
        Path tokens = Files.writeString(folder.resolve("tokens.txt"), "王检查 inspector " + DIGEST + "\n");
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(ServiceApplication.class).run(
                "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:away", "--gascheck.service.tokens=" + tokens,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + before.url())) {
            int port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port"));
            HttpResponse<byte[]> answer = new Client(port, token).get("/v1/rules");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Client.text(answer)).contains("urn:gascheck:problem:no-issuer", "try again later");
            assertThat(new Client(port, null).get("/v1/rules").statusCode()).isEqualTo(401);
            assertThat(new Client(port, null).get("/actuator/health/readiness").statusCode()).isEqualTo(200);

            TestIssuer back = new TestIssuer(away);
            try {
                String other = back.token(back.claims("李检查", "inspector"));
                assertThat(new Client(port, other).get("/v1/rules").statusCode()).isEqualTo(200);
            } finally {
                back.destroy();
            }
        }
    }
}
