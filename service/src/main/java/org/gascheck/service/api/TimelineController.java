package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.gascheck.Text;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.reports.JsonReports;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.wire.Answers;
import org.gascheck.service.wire.Bodies;
import org.gascheck.service.wire.Choices;
import org.gascheck.service.wire.RefusedRequestException;
import org.gascheck.timeline.Timeline;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells on which days what is found changes by itself. */
@RestController
@Tag(name = "judging")
class TimelineController {

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Answers answers;

    TimelineController(RuleBook rules, Judging judging, Bodies bodies, Answers answers) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.answers = answers;
    }

    @PostMapping(path = "/v1/timeline", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tells on which days what is found changes by itself. 列出结论今后会自行改变的日期。")
    @TakesSubmission
    @ToldInJson
    void timeline(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(required = false) String until) throws Exception {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, null, inForce);
        LocalDate last = Choices.day("until", until);
        byte[] json = bodies.read(request);
        answers.send(response, MediaType.APPLICATION_JSON_VALUE, out -> {
            try {
                Submission submission = inForce.instructed(judging.read(json, choice));
                check(last, submission);
                JsonReports.write(Timeline.of(inForce.checker(), submission, last), out);
            } catch (InvalidSubmissionException e) {
                throw judging.placed(e, json);
            }
        });
    }

    private static void check(LocalDate last, Submission submission) {
        if (last != null && submission.assessedOn().isKnown() && last.isBefore(submission.assessedOn().value())) {
            LocalDate first = submission.assessedOn().value();
            throw RefusedRequestException.ofParameter("until", new Text(
                    last + " 早于评定日期；应为 " + first + " 或更晚的日期",
                    last + " is before the assessment date; expected " + first + " or a later day"));
        }
    }
}
