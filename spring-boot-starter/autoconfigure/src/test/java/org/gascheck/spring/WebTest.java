package org.gascheck.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A program with the starter takes submissions and answers reports without a line of its own for either. */
@SpringBootTest(classes = WebTest.Program.class)
@AutoConfigureMockMvc
class WebTest {

    private static final Path HOTPOT =
            Path.of("../../fixtures/src/main/resources/submissions/hotpot-basement.json");

    @Autowired
    private MockMvcTester http;

    @SpringBootApplication
    @RestController
    static class Program {

        private final ComplianceChecker checker;

        Program(ComplianceChecker checker) {
            this.checker = checker;
        }

        @PostMapping("/check")
        ComplianceReport check(@RequestBody Submission submission) {
            return checker.check(submission);
        }
    }

    @Test
    void aReportHasTheBytesOfTheCommand() throws IOException {
        byte[] json = Files.readAllBytes(HOTPOT);
        ComplianceReport report =
                GasCheck.checker(RulePacks.CHONGQING_2021_156).check(Submissions.read(json, "request"));

        MvcTestResult answer = post(new String(json, StandardCharsets.UTF_8), "zh");

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).body().isEqualTo(ReportJson.text(report).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceInTheLanguageOfWhoAsks() {
        String twice = """
                {"assessedOn": "2022-03-01",
                 "gasUsers": [{"id": "u1", "kind": "居民", "kind": "UNIT"}]}
                """;

        MvcTestResult answer = post(twice, "en");

        assertThat(answer).hasStatus(422).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:gascheck:problem:invalid-submission");
        assertThat(answer).bodyJson().extractingPath("$.title")
                .isEqualTo("The submission cannot be read or judged");
        assertThat(answer).bodyJson().extractingPath("$.problems.length()").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.problems[0].pointer").isEqualTo("/gasUsers/0/kind");
        assertThat(answer).bodyJson().extractingPath("$.problems[0].line").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.problems[1].message.zh").isEqualTo("字段 kind 出现了两次");
        assertThat(post(twice, "zh")).bodyJson().extractingPath("$.title").isEqualTo("这份资料不能读取或判定");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        MvcTestResult answer = post(" ".repeat(ReadLimits.service().size()) + "{}", "en");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString()
                .contains(" " + ReadLimits.service().size() + " ");
    }

    private MvcTestResult post(String json, String language) {
        return http.post().uri("/check").contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", language).content(json).exchange();
    }
}
