package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.ledger.Actor;
import org.gascheck.service.access.Who;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.judging.Turns;
import org.gascheck.service.wire.Bodies;
import org.gascheck.service.wire.Choices;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out drafts of rectification notices as pages to print. */
@RestController
@Tag(name = "judging")
class NoticesController {

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Turns turns;

    NoticesController(RuleBook rules, Judging judging, Bodies bodies, Turns turns) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.turns = turns;
    }

    @PostMapping(path = "/v1/notices", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Judges a submission and drafts rectification notices as pages. 判定一份资料并起草整改通知书页面。",
            description = "One for each subject that stands by itself and breaches something; none where nothing is"
                    + " breached. /v1/documents/docx has the same for an office.")
    @TakesSubmission
    List<NoticeToPrint> notices(
            HttpServletRequest request,
            Locale locale,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(name = "for", required = false) String purpose) throws Exception {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, purpose, inForce);
        Actor by = Who.now();
        byte[] json = bodies.read(request);
        return turns.take(() -> new ReportDocument(DocumentFormat.DOCX, locale)
                .notices(judging.decide(by, json, choice, inForce), choice.purpose()));
    }
}
