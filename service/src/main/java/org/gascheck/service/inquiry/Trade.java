package org.gascheck.service.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gascheck.counsel.ask.Inquiry;
import org.gascheck.counsel.ask.Question;
import org.gascheck.report.Verdict;

/**
 * The trade of a unit changes no verdict, but says which department is to be told of what was found: it is asked at the
 * end where something was, and the answer may be that nobody knows.
 */
final class Trade {

    private static final String USERS = "gasUsers";
    private static final String FACT = "industry";
    private static final String AT = "/" + USERS + "/0/" + FACT;

    private Trade() {
    }

    /** The question for it; empty where it is not to be asked. */
    static Optional<Question> of(Inquiry inquiry, String list) {
        if (!USERS.equals(list) || inquiry.verdict() != Verdict.NON_COMPLIANT || inquiry.skipped().contains(AT)
                || !(inquiry.facts().get(USERS) instanceof List<?> users) || users.isEmpty()
                || !(users.get(0) instanceof Map<?, ?> user) || !"UNIT".equals(user.get("kind"))
                || user.get(FACT) != null) {
            return Optional.empty();
        }
        return Optional.of(inquiry.questionAt(AT));
    }
}
