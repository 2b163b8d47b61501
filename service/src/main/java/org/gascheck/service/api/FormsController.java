package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gascheck.facts.model.JsonSchema;
import org.gascheck.facts.model.TemplateKind;
import org.gascheck.facts.model.Templates;
import org.gascheck.service.wire.Answers;
import org.gascheck.service.wire.Choices;
import org.gascheck.spreadsheets.writing.WorkbookKinds;
import org.gascheck.spreadsheets.writing.WorkbookTemplate;
import org.gascheck.subjects.Population;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out submissions to fill in, and the schemas of what is taken and answered. */
@RestController
@Tag(name = "forms")
class FormsController {

    private static final String SCHEMA = "application/schema+json";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Answers answers;

    FormsController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/v1/templates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lists the kinds of templates. 列出模板种类。")
    List<String> templates() {
        return Templates.kinds(Population.MODEL);
    }

    @GetMapping(path = "/v1/templates/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A submission to fill in, with comments: null is unknown. 可填写的资料模板。")
    @ApiResponse(responseCode = "200", description = "The template. 模板。", content = @Content(
            mediaType = "application/json", schema = @Schema(type = "string")))
    byte[] template(@PathVariable String kind, Locale locale) {
        Choices.known("kind", kind, Templates.kinds(Population.MODEL));
        return Templates.of(Population.MODEL, kind, locale).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/v1/templates/{kind}.xlsx")
    @Operation(summary = "A workbook to fill in. 可填写的工作簿。")
    @ApiResponse(responseCode = "200", description = "The workbook. 工作簿。", content = @Content(
            mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void workbook(@PathVariable String kind, HttpServletResponse response, Locale locale) throws Exception {
        Choices.known("kind", kind, WorkbookKinds.names(Population.MODEL));
        List<TemplateKind> kinds = WorkbookKinds.of(Population.MODEL, kind);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(kind + ".xlsx").build().toString());
        answers.send(response, WORKBOOK, out -> WorkbookTemplate.write(out, Population.MODEL, kinds, locale));
    }

    @GetMapping(path = "/v1/schemas/submission", produces = SCHEMA)
    @Operation(summary = "The JSON Schema of submissions. 资料的 JSON Schema。")
    @ApiResponse(responseCode = "200", description = "JSON Schema", content = @Content(
            mediaType = SCHEMA, schema = @Schema(type = "object")))
    byte[] submissionSchema() {
        return JsonSchema.of(Population.MODEL).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/v1/schemas/report", produces = SCHEMA)
    @Operation(summary = "The JSON Schema of reports. 报告的 JSON Schema。")
    @ApiResponse(responseCode = "200", description = "JSON Schema", content = @Content(
            mediaType = SCHEMA, schema = @Schema(type = "object")))
    byte[] reportSchema() throws IOException {
        try (InputStream schema = FormsController.class.getResourceAsStream("/schemas/report.schema.json")) {
            return schema.readAllBytes();
        }
    }
}
