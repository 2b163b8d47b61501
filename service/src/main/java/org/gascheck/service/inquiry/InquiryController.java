package org.gascheck.service.inquiry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.counsel.ask.AnswerWords;
import org.gascheck.counsel.ask.Inquiry;
import org.gascheck.counsel.ask.Question;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.ledger.Actor;
import org.gascheck.service.access.Who;
import org.gascheck.service.judging.Decisions;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.judging.Turns;
import org.gascheck.service.wire.Choices;
import org.gascheck.service.wire.JsonBodies;
import org.gascheck.service.wire.RefusedRequestException;
import org.gascheck.subjects.Population;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks question after question until what a submission comes to for a purpose is certain. */
@RestController
@Tag(name = "inquiry")
class InquiryController {

    private static final String SOURCE = "submission";
    private static final int MOST_QUESTIONS = 60;
    private static final int SHOWN = 200;

    private final RuleBook rules;
    private final Judging judging;
    private final Decisions decisions;
    private final JsonBodies bodies;
    private final Turns turns;
    private final Clock clock;

    InquiryController(
            RuleBook rules, Judging judging, Decisions decisions, JsonBodies bodies, Turns turns, Clock clock) {
        this.rules = rules;
        this.judging = judging;
        this.decisions = decisions;
        this.bodies = bodies;
        this.turns = turns;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/inquiry", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tells what an inquiry can begin with. 可以从哪里开始逐项询问。")
    Start start() {
        return Start.of(rules.inForce(), LocalDate.now(clock));
    }

    @PostMapping(path = "/v1/inquiry", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Takes an answer, and tells what to ask next or what it comes to. 接收一个回答，给出下一问或结论。",
            description = "The service keeps nothing between requests. A result is told, and logged, where nothing that"
                    + " is left to ask can change it, where nobody knows more, or where the request ends the inquiry.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = InquirySoFar.class)))
    Asked ask(HttpServletRequest request, @RequestParam(name = "for") String purpose) throws Exception {
        RulesInForce inForce = rules.inForce();
        Choices.known("for", purpose, inForce.purposes());
        Actor by = Who.now();
        InquirySoFar soFar = bodies.read(request, InquirySoFar.class);
        if (soFar.submission() == null) {
            throw RefusedRequestException.ofParameter("submission", new Text("缺少", "it is missing"));
        }
        return turns.take(() -> asked(soFar, purpose, inForce, by));
    }

    private Asked asked(InquirySoFar soFar, String purpose, RulesInForce inForce, Actor by) {
        Submission submission = inForce.instructed(
                Submissions.of(Population.MODEL, soFar.submission(), SOURCE, judging.limits()));
        Inquiry inquiry = Inquiry.of(inForce.checker().asking(purpose), submission);
        for (String each : soFar.skipped()) {
            inquiry = inquiry.skip(each);
        }
        if (soFar.answer() != null) {
            inquiry = answered(inquiry, soFar.answer());
        }
        List<Question> open = inquiry.mayBeAsked(MOST_QUESTIONS);
        Question next = next(inquiry, soFar, open);
        List<Question> then = open.stream()
                .filter(each -> next == null || !each.pointer().equals(next.pointer())).toList();
        if (next != null) {
            return new Asked(inquiry.facts(), next, then, inquiry.expected(), null);
        }
        decisions.checked(by, inquiry.report());
        return new Asked(inquiry.facts(), null, then, null,
                Result.of(inquiry, inForce.saying(purpose, inquiry.purposeAnswer())));
    }

    /** What to ask now; null where the result is to be told. */
    private static Question next(Inquiry inquiry, InquirySoFar soFar, List<Question> open) {
        if (soFar.about() != null) {
            return about(inquiry, soFar.about());
        }
        if (soFar.ends()) {
            return null;
        }
        Optional<Question> next = inquiry.next().or(() -> Trade.of(inquiry, soFar.list()));
        return next.isPresent() && soFar.list() != null
                ? Foremost.of(inquiry.facts(), soFar.list(), open).orElse(next.get())
                : next.orElse(soFar.asksOn() && !open.isEmpty() ? open.get(0) : null);
    }

    private static Question about(Inquiry inquiry, String pointer) {
        try {
            return inquiry.questionAt(pointer);
        } catch (IllegalArgumentException e) {
            throw nothingToAnswer(pointer);
        }
    }

    private static Inquiry answered(Inquiry inquiry, InquirySoFar.Given given) {
        String pointer = given.pointer();
        if (pointer == null) {
            throw RefusedRequestException.ofParameter("answer.pointer", new Text("缺少", "it is missing"));
        }
        Question question = about(inquiry, pointer);
        try {
            if (given.adds() != null) {
                return inquiry.answerAdding(pointer, given.adds());
            }
            Object value = given.typed() == null ? given.value() : AnswerWords.read(question, given.typed());
            if (value == null) {
                throw RefusedRequestException.ofParameter("answer", new Text(
                        "缺少；应有 value、typed 或 adds", "it is missing; expected value, typed or adds"));
            }
            return inquiry.answer(pointer, value);
        } catch (IllegalArgumentException e) {
            throw nothingToAnswer(pointer);
        }
    }

    private static RefusedRequestException nothingToAnswer(String pointer) {
        String shown = Printable.of(pointer, SHOWN);
        return new RefusedRequestException(HttpStatus.CONFLICT, "nothing-to-answer", new Text(
                "“" + shown + "”处没有要回答的：已经知道，或没有这一处",
                "there is nothing to answer at \"" + shown + "\": it is known, or there is no such place"));
    }
}
