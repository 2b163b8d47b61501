package org.gascheck.service.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerAudit;
import org.gascheck.reports.decisions.LogCheck;
import org.gascheck.service.wire.RefusedRequestException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the log of decisions to who audits it. */
@RestController
@Tag(name = "decisions")
class DecisionsController {

    private static final String DIGEST = "sha256:[0-9a-f]{64}";

    private final Ledger ledger;
    private final DataSource database;

    DecisionsController(Ledger ledger, DataSource database) {
        this.ledger = ledger;
        this.database = database;
    }

    /**
     * What a check of the log comes to.
     *
     * @param whole     whether nothing is wrong
     * @param decisions how many are whole, from the first
     * @param head      the hash of the last of them, to be noted somewhere else
     * @param says      it in a sentence
     */
    record Checked(boolean whole, long decisions, String head, String says) {
    }

    @GetMapping(path = "/v1/decisions", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(summary = "The log of decisions, as 'gascheck audit' checks it. 决定日志，可用 gascheck audit 核对。")
    @ApiResponse(responseCode = "200", description = "A decision on each line. 每行一条。", content = @Content(
            mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    void decisions(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        ledger.log().export(response.getOutputStream());
    }

    @GetMapping(path = "/v1/decisions/check", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Checks the chain of hashes of the log, and the ledger against it. 核对决定日志的哈希链和台账。",
            description = "noted: a hash that was noted before, and must be in the log.")
    Checked check(@RequestParam(required = false) String noted, Locale locale) {
        if (noted != null && !noted.matches(DIGEST)) {
            throw RefusedRequestException.ofParameter("noted", new Text(
                    "应如 sha256: 加 64 位十六进制数字", "expected sha256: and 64 hexadecimal digits"));
        }
        ledger.log().gather();
        LogCheck check = LedgerAudit.of(database, noted == null ? null : Digest.known(noted));
        return new Checked(check.isWhole(), check.decisions(), check.head().text(), check.says(locale));
    }
}
