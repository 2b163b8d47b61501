package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gascheck.Text;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.OpenQuestion;
import org.gascheck.reports.Voice;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.judging.Turns;
import org.gascheck.service.wire.Bodies;
import org.gascheck.service.wire.Choices;
import org.gascheck.subjects.Population;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what to find out next of a submission. */
@RestController
@Tag(name = "judging")
class QuestionsController {

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Turns turns;

    QuestionsController(RuleBook rules, Judging judging, Bodies bodies, Turns turns) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.turns = turns;
    }

    /**
     * What to find out next.
     *
     * @param questions missing facts, that for which most findings wait first
     */
    record Questions(List<Question> questions) {
    }

    /**
     * A missing fact.
     *
     * @param pointer where it belongs
     * @param fact    what it is, in words
     * @param waiting how many findings wait for it
     */
    record Question(String pointer, Text fact, int waiting) {
    }

    @PostMapping(path = "/v1/questions", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tells which missing facts to find out next. 接下来要问什么。")
    @TakesSubmission
    Questions questions(
            HttpServletRequest request,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(name = "for", required = false) String purpose) throws Exception {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, purpose, inForce);
        byte[] json = bodies.read(request);
        return turns.take(() -> of(judging.judge(json, choice, inForce).report()));
    }

    private static Questions of(ComplianceReport report) {
        FactNames zh = new FactNames(Population.MODEL, new Voice(Locale.SIMPLIFIED_CHINESE), true);
        FactNames en = new FactNames(Population.MODEL, new Voice(Locale.ENGLISH), true);
        return new Questions(OpenQuestion.of(report).stream()
                .map(each -> new Question(
                        each.pointer(),
                        new Text(zh.place(each.pointer()), en.place(each.pointer())),
                        each.findings()))
                .toList());
    }
}
