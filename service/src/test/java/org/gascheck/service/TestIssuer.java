package org.gascheck.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An issuer of OAuth2 tokens on this machine: tells where its keys are, and signs what a test wants. */
final class TestIssuer implements DisposableBean {

    private static final int BITS = 2048;

    /** To find the primes of a key takes seconds; issuers that follow each other may have one. */
    private static final RSAKey KEY = newKey();

    private final HttpServer server;

    /** One at a port, or at any with 0. */
    TestIssuer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": []}""".formatted(url()));
        answer("/keys", new JWKSet(KEY.toPublicJWK()).toString());
        server.start();
    }

    /** Has the service of a test take the tokens of an issuer that is there as long as it. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                TestIssuer issuer = new TestIssuer(0);
                context.getBeanFactory().registerSingleton("testIssuer", issuer);
                TestPropertyValues.of("spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.url())
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(String path, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, asked -> {
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
            asked.close();
        });
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return KEY;
    }

    /** Another key, which the issuer does not have, though it is called like its own. */
    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyID("of-the-issuer").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claims as the issuer makes them, for an hour. */
    JWTClaimsSet.Builder claims(String name, String... roles) {
        return new JWTClaimsSet.Builder().issuer(url()).subject(name).audience("gascheck")
                .claim("roles", List.of(roles))
                .issueTime(Date.from(Instant.now())).expirationTime(Date.from(Instant.now().plusSeconds(3_600)));
    }

    /** A token that the issuer signed. */
    String token(JWTClaimsSet.Builder claims) {
        return signed(claims, KEY);
    }

    static String signed(JWTClaimsSet.Builder claims, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
