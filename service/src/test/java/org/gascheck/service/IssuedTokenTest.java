package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has a token of the issuer does what its roles may; every other token is none. */
@ServiceTest
class IssuedTokenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestIssuer issuer;

    private int asks(String path, String token) throws Exception {
        return new Client(port, token).get(path).statusCode();
    }

    @Test
    void rolesOfATokenDoWhatIsTheirs() throws Exception {
        String inspector = issuer.token(issuer.claims("李检查", "inspector"));
        String auditor = issuer.token(issuer.claims("赵审计", "auditor"));
        String both = issuer.token(issuer.claims("钱", "inspector", "auditor"));

        assertThat(asks("/v1/rules", inspector)).isEqualTo(200);
        assertThat(asks("/v1/decisions/check", inspector)).isEqualTo(403);
        assertThat(asks("/v1/decisions/check", auditor)).isEqualTo(200);
        assertThat(asks("/v1/rule-packs", both)).isEqualTo(403);
        assertThat(asks("/v1/rule-packs", issuer.token(issuer.claims("孙", "administrator")))).isEqualTo(200);
        assertThat(new Client(port, auditor).post("/v1/check", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void theLogNamesWhoTheIssuerSaysItIs() throws Exception {
        Client inspector = new Client(port, issuer.token(issuer.claims("李检查\n", "inspector")));

        assertThat(inspector.post("/v1/check", Client.hotpot()).statusCode()).isEqualTo(200);
        assertThat(Client.text(Client.auditor(port).get("/v1/decisions")).lines())
                .anyMatch(line -> line.contains("\"who\":\"李检查\",\"role\":\"INSPECTOR\",\"did\":\"CHECKED\""));
    }

    @Test
    void aTokenWithoutARoleOfTheServiceMayDoNothing() throws Exception {
        for (JWTClaimsSet.Builder each : new JWTClaimsSet.Builder[] {
            issuer.claims("周"), issuer.claims("周", "boss", "ADMINISTRATOR", "ROLE_administrator"),
            issuer.claims("周").claim("roles", null).claim("scope", "administrator"),
            issuer.claims("周").claim("roles", Map.of("administrator", true))}) {
            for (String path : new String[] {"/v1/rules", "/v1/ledger/entries", "/v1/decisions", "/v1/rule-packs"}) {
                assertThat(asks(path, issuer.token(each))).as("%s %s", path, each.build()).isEqualTo(403);
            }
        }
    }

    @Test
    void noOtherTokenIsTaken() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(600));
        Date future = Date.from(Instant.now().plusSeconds(600));
        String[] parts = issuer.token(issuer.claims("吴", "inspector")).split("\\.");
        String raised = Base64.getUrlEncoder().withoutPadding().encodeToString(issuer.claims("吴", "administrator")
                .build().toString().getBytes(StandardCharsets.UTF_8));
        SignedJWT byPublicKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build(),
                issuer.claims("吴", "administrator").build());
        byPublicKey.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("of another issuer", issuer.token(issuer.claims("吴", "inspector").issuer("http://127.0.0.1:1")));
        tokens.put("of no issuer", issuer.token(issuer.claims("吴", "inspector").issuer(null)));
        tokens.put("of nobody", issuer.token(issuer.claims(null, "inspector")));
        tokens.put("of an empty name", issuer.token(issuer.claims(" ", "inspector")));
        tokens.put("for another service", issuer.token(issuer.claims("吴", "inspector").audience("another")));
        tokens.put("for no service", issuer.token(issuer.claims("吴", "inspector").audience((String) null)));
        tokens.put("expired", issuer.token(issuer.claims("吴", "inspector").expirationTime(past)));
        tokens.put("not valid yet", issuer.token(issuer.claims("吴", "inspector").notBeforeTime(future)));
        tokens.put("by another key", TestIssuer.signed(issuer.claims("吴", "inspector"), TestIssuer.newKey()));
        tokens.put("with other claims than were signed", parts[0] + "." + raised + "." + parts[2]);
        tokens.put("without its signature", parts[0] + "." + parts[1] + ".");
        tokens.put("unsigned", new PlainJWT(issuer.claims("吴", "inspector").build()).serialize());
        tokens.put("signed by the public key as if it were a secret", byPublicKey.serialize());
        for (Map.Entry<String, String> each : tokens.entrySet()) {
            assertThat(asks("/v1/rules", each.getValue())).as(each.getKey()).isEqualTo(401);
        }
    }
}
