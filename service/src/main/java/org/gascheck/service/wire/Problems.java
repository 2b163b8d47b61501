package org.gascheck.service.wire;

import java.net.URI;
import java.util.Locale;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.counsel.ask.InvalidAnswerException;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.ledger.LedgerException;
import org.gascheck.service.judging.TooBusyException;
import org.gascheck.spring.InvalidSubmissionAdvice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what goes wrong with problem details (RFC 9457), in the language of who asked; never with how it came so. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPES = "urn:gascheck:problem:";
    private static final String WAIT = "1";
    private static final int LONGEST = 2_000;

    @ExceptionHandler
    ProblemDetail refuse(RefusedRequestException refused, Locale locale) {
        return of(refused.status(), refused.kind(), refused.says(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(TooBusyException busy, Locale locale) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, WAIT)
                .body(of(HttpStatus.TOO_MANY_REQUESTS, "too-busy", new Text(
                        "同时的请求太多，这一个没有开始处理；可原样重发", "too many requests at a time; this one was not begun and"
                        + " can be sent again as it is"), locale));
    }

    @ExceptionHandler
    ProblemDetail refuse(LedgerException refused, Locale locale) {
        HttpStatus status = switch (refused.kind()) {
            case CONFLICT, ILLEGAL_STEP -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case UNUSABLE -> HttpStatus.BAD_REQUEST;
        };
        String kind = "ledger-" + Choices.name(refused.kind());
        return of(status, kind, new Text(refused.says(Locale.CHINESE), refused.says(Locale.ENGLISH)), locale);
    }

    /** No verdict is told that is not logged. */
    @ExceptionHandler
    ProblemDetail refuse(DataAccessException failed, Locale locale) {
        LOG.error("the database failed", failed);
        return of(HttpStatus.SERVICE_UNAVAILABLE, "no-database", new Text(
                "数据库不能使用，没有办理；可稍后重发", "the database cannot be used, and nothing was done; try again later"), locale);
    }

    @ExceptionHandler
    ProblemDetail refuse(InvalidAnswerException refused, Locale locale) {
        ProblemDetail detail = InvalidSubmissionAdvice.of(refused.problems(), locale);
        detail.setType(URI.create(TYPES + "invalid-answer"));
        detail.setTitle(new Text("这个回答不能用", "The answer cannot be used").in(locale));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail refuse(InvalidPackException refused, Locale locale) {
        ProblemDetail detail = InvalidSubmissionAdvice.of(refused.problems(), locale);
        detail.setType(URI.create(TYPES + "invalid-rule-pack"));
        detail.setTitle(new Text("规则包不能使用，原来的仍然有效", "The rule pack cannot be used; the old one stays").in(locale));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail refuse(OutOfMemoryError e, Locale locale) {
        LOG.error("out of memory", e);
        return of(HttpStatus.INSUFFICIENT_STORAGE, "out-of-memory", new Text(
                "内存不足，没有结论", "there is not enough memory, so there is no verdict"), locale);
    }

    /** A problem of one of the kinds of this service. */
    static ProblemDetail of(HttpStatus status, String kind, Text says, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Printable.of(says.in(locale), LONGEST));
        detail.setType(URI.create(TYPES + kind));
        return detail;
    }
}
