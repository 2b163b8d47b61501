package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program judges when it is run from the one jar that Spring Boot makes of it. */
class FatJarIT {

    private static final Path HOTPOT = Path.of("../../fixtures/src/main/resources/submissions/hotpot-basement.json");

    @Test
    void theProgramJudgesFromItsJar() throws Exception {
        int port = freePort();
        Path log = Path.of("target/fat-jar.log");
        Process program = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java", "-jar", jar().toString(),
                "--server.address=127.0.0.1", "--server.port=" + port)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            HttpResponse<String> answer = answer(port, program, log);

            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("\"verdict\" : \"NON_COMPLIANT\"")
                    || answer.body().contains("\"verdict\":\"NON_COMPLIANT\""), answer.body());
        } finally {
            program.destroy();
            assertTrue(program.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private static HttpResponse<String> answer(int port, Process program, Path log) throws Exception {
        HttpRequest check = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/check"))
                .header("Content-Type", "application/json").timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(Files.readString(HOTPOT))).build();
        for (int i = 0; i < 600; i++) {
            assertTrue(program.isAlive(), Files.readString(log));
            try {
                return HttpClient.newHttpClient().send(check, BodyHandlers.ofString());
            } catch (IOException e) {
                // It has not begun to listen yet.
                Thread.sleep(200);
            }
        }
        throw new AssertionError("it never listened: " + Files.readString(log));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(each -> each.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
