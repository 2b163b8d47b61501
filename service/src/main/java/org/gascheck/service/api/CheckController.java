package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gascheck.ledger.Actor;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;
import org.gascheck.reports.TextReports;
import org.gascheck.service.access.Who;
import org.gascheck.service.judging.Judged;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.wire.Answers;
import org.gascheck.service.wire.Bodies;
import org.gascheck.service.wire.Choices;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judges one submission. */
@RestController
@Tag(name = "judging")
class CheckController {

    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Answers answers;

    CheckController(RuleBook rules, Judging judging, Bodies bodies, Answers answers) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.answers = answers;
    }

    @PostMapping(path = "/v1/check", consumes = MediaType.APPLICATION_JSON_VALUE, produces = {
        MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "Judges a submission. 判定一份资料。")
    @TakesSubmission
    @ToldInReport
    void check(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(name = "for", required = false) String purpose,
            @RequestParam(required = false) String detail,
            @RequestParam(required = false, defaultValue = "") List<String> only,
            @RequestParam(required = false, defaultValue = "") List<String> requirement,
            @RequestParam(required = false) String lang) throws Exception {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, purpose, inForce);
        ReportForm form = Choices.form(detail, only, requirement, lang, inForce);
        Actor by = Who.now();
        byte[] json = bodies.read(request);
        boolean text = MediaType.TEXT_PLAIN_VALUE.equals(request.getHeader("Accept"));
        answers.send(response, text ? PLAIN_TEXT : MediaType.APPLICATION_JSON_VALUE, out -> {
            Judged judged = judging.decide(by, json, choice, inForce);
            if (text) {
                writeText(judged.report(), form, locale, out);
            } else {
                ReportJson.write(judged.report(), form, out);
            }
        });
    }

    private static void writeText(ComplianceReport report, ReportForm form, Locale locale, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TextReports.of(locale).telling(form).write(report, writer);
        writer.flush();
    }
}
