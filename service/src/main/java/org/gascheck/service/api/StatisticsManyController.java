package org.gascheck.service.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.StatisticsJson;
import org.gascheck.reports.results.StatisticsSum;
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

/** Counts rates over many submissions, one on each line. Says of each line that it is not in them, and why. */
@RestController
@Tag(name = "judging")
class StatisticsManyController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final RuleBook rules;
    private final Judging judging;
    private final Streams streams;

    StatisticsManyController(RuleBook rules, Judging judging, Streams streams) {
        this.rules = rules;
        this.judging = judging;
        this.streams = streams;
    }

    @PostMapping(
            path = "/v1/statistics-many",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "Counts rates over many submissions. 统计多份资料的完成率、排名和未完成名单。",
            description = "Each line is a submission. One that cannot be judged is answered by a line {\"file\","
                    + " \"problems\"}, and is not counted; file is the number of the line. The last line is"
                    + " {\"judged\", \"notJudged\", \"statistics\"}; without it the answer is not whole."
                    + " Of each rate, the first "
                    + StatisticsSum.MOST_NAMED + " members in each state are named, and all are counted.")
    @RequestBody(required = true, description = "Submissions. 资料，每行一份。", content = @Content(
            mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "200", description = "Lines not judged, then the rates. 未判定的行，最后是统计。",
            content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    void statistics(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(required = false) String lang) throws IOException {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, null, inForce);
        Count count = new Count(choice, inForce, Choices.form(null, List.of(), List.of(), lang, inForce));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        streams.go(request, response.getOutputStream(), count);
        response.getOutputStream().write(count.last());
    }

    /** What the lines of one stream come to. */
    private final class Count implements Streams.Taker {

        private final JudgingChoice choice;
        private final RulesInForce inForce;
        private final ReportForm form;
        private final StatisticsSum sum = new StatisticsSum();
        private long judged;
        private long notJudged;

        Count(JudgingChoice choice, RulesInForce inForce, ReportForm form) {
            this.choice = choice;
            this.inForce = inForce;
            this.form = form;
        }

        @Override
        public byte[] take(long number, byte[] json) throws IOException {
            try {
                sum.add(1, judging.judge(json, choice, inForce).report().statistics().from(Long.toString(number)));
                judged++;
                return new byte[0];
            } catch (InvalidSubmissionException e) {
                notJudged++;
                return LineNotJudged.of(number, e.problems(), form);
            }
        }

        @Override
        public byte[] refuse(long number, Text why) throws IOException {
            notJudged++;
            return LineNotJudged.of(number, why, form);
        }

        byte[] last() throws IOException {
            ByteArrayOutputStream statistics = new ByteArrayOutputStream();
            StatisticsJson.write(sum.sum(), inForce.titles(), statistics);
            ObjectNode line = JSON.createObjectNode().put("judged", judged).put("notJudged", notJudged);
            line.set("statistics", JSON.readTree(statistics.toByteArray()));
            return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
