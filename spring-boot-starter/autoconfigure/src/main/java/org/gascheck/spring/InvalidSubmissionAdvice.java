package org.gascheck.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a submission that cannot be read or judged with problem details (RFC 9457): all that is wrong with it stands
 * under {@code problems}, in both languages and with its place.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class InvalidSubmissionAdvice {

    /** Says of a problem what kind it is of. */
    public static final URI TYPE = URI.create("urn:gascheck:problem:invalid-submission");

    private static final Text TITLE = new Text("这份资料不能读取或判定", "The submission cannot be read or judged");

    @ExceptionHandler
    ProblemDetail refuse(InvalidSubmissionException refused, Locale locale) {
        return of(refused.problems(), locale);
    }

    /** The problem details of a submission with these problems. */
    public static ProblemDetail of(List<Problem> problems, Locale locale) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, problems.get(0).in(locale));
        detail.setType(TYPE);
        detail.setTitle(TITLE.in(locale));
        detail.setProperty("problems", problems.stream().map(InvalidSubmissionAdvice::told).toList());
        return detail;
    }

    /** As {@code ProblemJson} tells it, whatever writes JSON here. */
    private static Map<String, Object> told(Problem problem) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("source", problem.source());
        if (problem.line() > 0) {
            told.put("line", problem.line());
            told.put("column", problem.column());
        }
        told.put("pointer", problem.pointer());
        Map<String, String> message = new LinkedHashMap<>();
        message.put("zh", problem.message().zh());
        message.put("en", problem.message().en());
        told.put("message", message);
        return told;
    }
}
