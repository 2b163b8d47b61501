package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of an operation that it answers with JSON that the command of the same name writes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "As the command of this name writes it with --format json. 与同名命令 --format json 的输出相同。",
        content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
@interface ToldInJson {
}
