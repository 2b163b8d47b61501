package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.bytes.CheckService;
import example.facts.FactsService;
import example.unaided.UnaidedService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The services of docs/embedding.md, answering requests, with whatever version of Spring Boot this is built with. */
class SpringTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final Path HOTPOT = Path.of("../../fixtures/src/main/resources/submissions/hotpot-basement.json");
    private static final String TWICE = """
            {"assessedOn": "2022-03-01",
             "gasUsers": [{"id": "u1", "kind": "居民", "kind": "UNIT"}]}
            """;

    @ParameterizedTest
    @ValueSource(classes = {CheckService.class, FactsService.class})
    void aReportIsAnsweredInTheDocumentedJson(Class<?> service) throws IOException, InterruptedException {
        String json = Files.readString(HOTPOT);

        HttpResponse<String> answer = post(service, json);

        assertEquals(200, answer.statusCode());
        assertEquals("application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        String documented =
                ReportJson.text(GasCheck.checker(RulePacks.CHONGQING_2021_156).check(Submissions.parse(json)));
        assertEquals(JACKSON.readTree(documented), JACKSON.readTree(answer.body()));
        assertTrue(JACKSON.readTree(answer.body()).at("/findings").size() > 10);
    }

    @ParameterizedTest
    @ValueSource(classes = {CheckService.class, FactsService.class})
    void whatIsWrongIsToldByTheReaderAtItsPlace(Class<?> service) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(service, TWICE);

        assertEquals(422, answer.statusCode());
        JsonNode problems = JACKSON.readTree(answer.body());
        assertEquals(2, problems.size());
        assertEquals("request", problems.at("/0/source").textValue());
        assertEquals("/gasUsers/0/kind", problems.at("/0/pointer").textValue());
        assertEquals(2, problems.at("/0/line").intValue());
        assertEquals("字段 kind 出现了两次", problems.at("/1/message/zh").textValue());
    }

    @ParameterizedTest
    @ValueSource(classes = {CheckService.class, FactsService.class})
    void aBodyBeyondTheLimitIsRefused(Class<?> service) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(service, " ".repeat(ReadLimits.service().size()) + TWICE);

        assertEquals(422, answer.statusCode());
        assertTrue(JACKSON.readTree(answer.body()).at("/0/message/en").textValue()
                .contains(" " + ReadLimits.service().size() + " "));
    }

    @Test
    void jacksonByItselfNeverAnswersAVerdictOnWhatItCannotRead() throws IOException, InterruptedException {
        for (String json : new String[] {"{}", "{\"gasUsers\": []}", TWICE, Files.readString(HOTPOT)}) {
            HttpResponse<String> answer = post(UnaidedService.class, json);

            assertTrue(answer.statusCode() >= 400, answer.body());
        }
    }

    private static HttpResponse<String> post(Class<?> service, String json) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext running = SpringApplication.run(
                service, "--server.address=127.0.0.1", "--server.port=0", "--logging.level.root=error",
                "--spring.main.banner-mode=off")) {
            URI uri = URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port")
                    + "/check");
            return HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(uri).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json)).build(),
                    BodyHandlers.ofString());
        }
    }
}
