package org.gascheck.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gascheck.Text;
import org.gascheck.service.wire.RefusedRequestException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers a request that no controller ever sees with problem details, as those that one does. */
@Component
class ProblemWriter {

    private final HandlerExceptionResolver resolver;

    ProblemWriter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind, Text says)
            throws IOException {
        Exception refused = new RefusedRequestException(status, kind, says);
        if (resolver.resolveException(request, response, null, refused) == null) {
            response.sendError(status.value());
        }
    }
}
