package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.ledger.Actor;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.JsonReports;
import org.gascheck.service.access.Who;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.wire.Choices;
import org.gascheck.service.wire.Streams;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judges many submissions, one on each line, and answers each on a line as soon as it is judged. */
@RestController
@Tag(name = "judging")
class CheckManyController {

    private final RuleBook rules;
    private final Judging judging;
    private final Streams streams;

    CheckManyController(RuleBook rules, Judging judging, Streams streams) {
        this.rules = rules;
        this.judging = judging;
        this.streams = streams;
    }

    @PostMapping(
            path = "/v1/check-many",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "Judges many submissions. 逐行判定多份资料。",
            description = "Each line is a submission, and is answered by a line {\"file\", \"report\"} or, where it"
                    + " cannot be judged, {\"file\", \"problems\"}; file is the number of the line. A line is read when"
                    + " what the one before it came to is sent: read while you write. All are judged by the rules in"
                    + " force when the first is read.")
    @RequestBody(required = true, description = "Submissions. 资料，每行一份。", content = @Content(
            mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "200", description = "What each came to. 逐行结果。", content = @Content(
            mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    void checkMany(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(name = "for", required = false) String purpose,
            @RequestParam(required = false) String detail,
            @RequestParam(required = false, defaultValue = "") List<String> only,
            @RequestParam(required = false, defaultValue = "") List<String> requirement,
            @RequestParam(required = false) String lang) throws IOException {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, purpose, inForce);
        ReportForm form = Choices.form(detail, only, requirement, lang, inForce);
        Actor by = Who.now();
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        streams.go(request, response.getOutputStream(), new Streams.Taker() {
            @Override
            public byte[] take(long number, byte[] json) throws IOException {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                try {
                    JsonReports.lines(line, form)
                            .write(Long.toString(number), judging.decide(by, json, choice, inForce).report());
                } catch (InvalidSubmissionException e) {
                    return LineNotJudged.of(number, e.problems(), form);
                }
                return line.toByteArray();
            }

            @Override
            public byte[] refuse(long number, Text why) throws IOException {
                return LineNotJudged.of(number, why, form);
            }
        });
    }
}
