package org.gascheck.service.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.gascheck.ledger.Actor;
import org.gascheck.ledger.HandedIn;
import org.gascheck.ledger.Ledger;
import org.gascheck.report.ComplianceReport;
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

/** Judges submissions and records what they come to in the ledger. */
@RestController
@Tag(name = "ledger")
class RecordController {

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Turns turns;
    private final Ledger ledger;

    RecordController(RuleBook rules, Judging judging, Bodies bodies, Turns turns, Ledger ledger) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.turns = turns;
        this.ledger = ledger;
    }

    @PostMapping(
            path = "/v1/ledger/submissions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Judges a submission and records it. 判定一份资料并记入台账。",
            description = "Breaches open entries of the ledger; what is satisfied by now is told of known ones, and"
                    + " closes none: a person does. The same submission is recorded once, however often it is sent."
                    + " What is answered is in the database.")
    @RequestBody(required = true, description = "A submission. 资料。", content = @Content(
            mediaType = "application/json", schema = @Schema(ref = "/v1/schemas/submission")))
    RecordedReport record(
            HttpServletRequest request,
            @RequestParam(required = false, defaultValue = "") String register,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(name = "for", required = false) String purpose) throws Exception {
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, purpose, inForce);
        Actor by = Who.now();
        byte[] json = bodies.read(request);
        return turns.take(() -> {
            ComplianceReport report = judging.judge(json, choice, inForce).report();
            return RecordedReport.of(ledger.record(by, new HandedIn(json, register), report), report);
        });
    }
}
