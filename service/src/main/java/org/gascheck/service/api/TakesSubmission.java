package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an operation that its body is a submission, which the reader of gascheck reads. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description = "A submission. 资料。",
        content = @Content(mediaType = "application/json", schema = @Schema(ref = "/v1/schemas/submission")))
@interface TakesSubmission {
}
