package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.ledger.Actor;
import org.gascheck.service.access.Who;
import org.gascheck.service.judging.Judged;
import org.gascheck.service.judging.Judging;
import org.gascheck.service.judging.JudgingChoice;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.wire.Answers;
import org.gascheck.service.wire.Bodies;
import org.gascheck.service.wire.Choices;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out reports as documents. */
@RestController
@Tag(name = "judging")
class DocumentsController {

    private static final Map<DocumentFormat, String> MEDIA_TYPES = Map.of(
            DocumentFormat.CSV, "text/csv;charset=UTF-8",
            DocumentFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            DocumentFormat.HTML, "text/html;charset=UTF-8",
            DocumentFormat.DOCX, "application/zip",
            DocumentFormat.SARIF, "application/sarif+json",
            DocumentFormat.JUNIT, "application/xml");

    private final RuleBook rules;
    private final Judging judging;
    private final Bodies bodies;
    private final Answers answers;

    DocumentsController(RuleBook rules, Judging judging, Bodies bodies, Answers answers) {
        this.rules = rules;
        this.judging = judging;
        this.bodies = bodies;
        this.answers = answers;
    }

    @PostMapping(path = "/v1/documents/{format}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Judges a submission and tells it in a document. 判定一份资料并输出文档。",
            description = "Formats: csv, xlsx, html, docx (drafts of rectification notices, in a zip), sarif, junit.")
    @TakesSubmission
    @ApiResponse(responseCode = "200", description = "The document. 文档。", content = @Content(
            mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    void document(
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            @PathVariable String format,
            @RequestParam(name = "as-of", required = false) String asOf,
            @RequestParam(name = "for", required = false) String purpose) throws Exception {
        DocumentFormat chosen = Choices.one("format", format, List.of(DocumentFormat.values()));
        RulesInForce inForce = rules.inForce();
        JudgingChoice choice = Choices.judging(asOf, purpose, inForce);
        Actor by = Who.now();
        byte[] json = bodies.read(request);
        // A page is handed out to be kept, and not shown as if it were one of the service.
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName(chosen)).build().toString());
        answers.send(response, MEDIA_TYPES.get(chosen), out -> {
            Judged judged = judging.decide(by, json, choice, inForce);
            new ReportDocument(chosen, locale).write(judged, choice.purpose(), out);
        });
    }

    private static String fileName(DocumentFormat format) {
        return format == DocumentFormat.DOCX ? "notices.zip" : format.output();
    }
}
