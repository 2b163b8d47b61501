package org.gascheck.service.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.ledger.EntryEvent;
import org.gascheck.ledger.EntryFilter;
import org.gascheck.ledger.EntryState;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerEntry;
import org.gascheck.ledger.LedgerExport;
import org.gascheck.ledger.OpenBefore;
import org.gascheck.ledger.OverdueList;
import org.gascheck.ledger.RecordedSubmission;
import org.gascheck.ledger.Replay;
import org.gascheck.ledger.Replays;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.judging.Turns;
import org.gascheck.service.wire.Answers;
import org.gascheck.service.wire.Choices;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the ledger: what was found, and how far its putting right is. */
@RestController
@Tag(name = "ledger")
class LedgerController {

    private static final String USUAL_PAGE = "100";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Ledger ledger;
    private final Answers answers;
    private final Turns turns;
    private final RuleBook rules;
    private final Clock clock;

    LedgerController(Ledger ledger, Answers answers, Turns turns, RuleBook rules, Clock clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.turns = turns;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What came of making a report again.
     *
     * @param changes what is not as it was then: rule packs by instrument, or the version
     */
    record Replayed(Replay.Outcome outcome, List<String> changes) {
    }

    @GetMapping(path = "/v1/ledger/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Lists entries, in the order of their numbers. 列出台账中的隐患。",
            description = "The next page comes after the number of the last entry of this one.")
    List<LedgerEntry> entries(
            @RequestParam(required = false, defaultValue = "") List<String> state,
            @RequestParam(required = false) String register,
            @RequestParam(required = false) String subject,
            @RequestParam(required = false, defaultValue = "0") long after,
            @RequestParam(required = false, defaultValue = USUAL_PAGE) int most) {
        Set<EntryState> states = state.stream()
                .map(each -> Choices.one("state", each, List.of(EntryState.values())))
                .collect(Collectors.toSet());
        return ledger.entries(new EntryFilter(states, register, subject, after, most));
    }

    @GetMapping(path = "/v1/ledger/entries/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "An entry. 一条隐患。")
    LedgerEntry entry(@PathVariable long id) {
        return ledger.entry(id);
    }

    @GetMapping(path = "/v1/ledger/entries/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All that happened to an entry. 一条隐患的经过。")
    List<EntryEvent> history(@PathVariable long id) {
        ledger.entry(id);
        return ledger.history(id);
    }

    @GetMapping(path = "/v1/ledger/overdue", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What is overdue as of a day. 某日已逾期的隐患。")
    OverdueList overdue(@RequestParam(name = "as-of") String asOf) {
        return ledger.overdue(Choices.day("as-of", asOf));
    }

    @GetMapping(path = "/v1/ledger/open", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What was found before a day and is not closed. 某日以前发现而未销号的隐患。",
            description = "What was found last stands first, then what is overdue, then the rest; each part with how"
                    + " many there are and the first of them.")
    OpenBefore open(
            @RequestParam(name = "before") String before,
            @RequestParam(required = false, defaultValue = USUAL_PAGE) int most) {
        return ledger.openBefore(Choices.day("before", before), most);
    }

    @GetMapping(path = "/v1/ledger/submissions/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A submission as it was handed in. 当时交来的资料。")
    @ApiResponse(responseCode = "200", description = "The submission. 资料。", content = @Content(
            mediaType = "application/json", schema = @Schema(ref = "/v1/schemas/submission")))
    byte[] submission(@PathVariable String key) {
        return ledger.submission(key).json();
    }

    @GetMapping(path = "/v1/ledger/submissions/{key}/report", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The report that was made of it then, byte for byte. 当时的报告，逐字节相同。")
    @ApiResponse(responseCode = "200", description = "The report. 报告。", content = @Content(
            mediaType = "application/json", schema = @Schema(ref = "/v1/schemas/report")))
    byte[] report(@PathVariable String key) {
        return ledger.submission(key).report();
    }

    @GetMapping(path = "/v1/ledger/submissions/{key}/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Makes that report again, and compares the bytes. 重做当时的报告并逐字节比较。",
            description = "IDENTICAL: the same bytes. MADE_BY_OTHERS: the rule packs or the program are others by now,"
                    + " so that it is no replay. DIFFERENT: something was altered.")
    Replayed replay(@PathVariable String key) throws Exception {
        RulesInForce inForce = rules.inForce();
        RecordedSubmission recorded = ledger.submission(key);
        Replay replay = turns.take(() -> Replays.of(recorded, inForce.checker()));
        return new Replayed(replay.outcome(), replay.changes());
    }

    @GetMapping(path = "/v1/ledger/ledger.xlsx")
    @Operation(summary = "The ledger as a workbook. 台账工作簿。")
    @ApiResponse(responseCode = "200", description = "The workbook. 工作簿。", content = @Content(
            mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void workbook(HttpServletResponse response, Locale locale) throws Exception {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("ledger.xlsx").build().toString());
        answers.send(response, WORKBOOK, out ->
                LedgerExport.write(ledger, EntryFilter.ALL, LocalDate.now(clock), locale, out));
    }
}
