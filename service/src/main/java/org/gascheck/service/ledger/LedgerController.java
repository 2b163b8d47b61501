package org.gascheck.service.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.ledger.EntryEvent;
import org.gascheck.ledger.EntryFilter;
import org.gascheck.ledger.EntryState;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerEntry;
import org.gascheck.ledger.OverdueList;
import org.gascheck.service.wire.Choices;
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

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
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
}
