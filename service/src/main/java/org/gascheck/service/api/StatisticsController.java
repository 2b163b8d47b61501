package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gascheck.reports.StatisticsJson;
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

/** Counts how the members of a submission stand in the rates of their areas. */
@RestController
@Tag(name = "judging")
class StatisticsController {

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Answers answers;

    StatisticsController(RuleBook rules, Judging judging, Bodies bodies, Answers answers) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.answers = answers;
    }

    @PostMapping(path = "/v1/statistics", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Counts rates, ranks, and lists who is outstanding. 统计完成率、排名和未完成名单。")
    @TakesSubmission
    @ToldInJson
    void statistics(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "as-of", required = false) String asOf) throws Exception {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, null, inForce);
        byte[] json = bodies.read(request);
        answers.send(response, MediaType.APPLICATION_JSON_VALUE, out -> StatisticsJson.write(
                judging.judge(json, choice, inForce).report().statistics(), inForce.titles(), out));
    }
}
