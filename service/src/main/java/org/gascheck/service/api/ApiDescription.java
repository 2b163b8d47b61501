package org.gascheck.service.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.gascheck.Build;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the service says of all requests: who it is, how one is let in, and how it refuses. */
@Configuration
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title(Build.NAME).version(Build.version())
                        .description("Judges facts about gas safety by policy documents. 燃气安全合规检查。"))
                .components(new Components().addSecuritySchemes(TOKEN, new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .description("Needed unless only this machine is served. 只在本机使用时不需要。")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer refusals() {
        ApiResponse refusal = new ApiResponse()
                .description("Refused, with problem details (RFC 9457): 400, 401, 403, 404, 408, 409, 413, 422 with"
                        + " \"problems\", 429 to be sent again, 503. 未予办理及其原因。")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(
                        new Schema<>().type("object"))));
        return api -> api.getPaths().values().forEach(path -> path.readOperations().forEach(operation ->
                operation.getResponses().addApiResponse("default", refusal)));
    }
}
