package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an operation that it answers with a report. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "The report. 报告。", content = {
    @Content(mediaType = "application/json", schema = @Schema(ref = "/v1/schemas/report")),
    @Content(mediaType = "text/plain", schema = @Schema(type = "string"))})
@interface ToldInReport {
}
