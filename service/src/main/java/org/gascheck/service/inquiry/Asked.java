package org.gascheck.service.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.gascheck.counsel.ask.Expected;
import org.gascheck.counsel.ask.Question;

/**
 * What is asked next in an inquiry or, at its end, what it comes to: a verdict is told with the result only.
 *
 * @param submission the facts with the answer
 * @param next       the best question; left out at the end
 * @param then       what else is unknown and may have to be asked, for when there is no line for a while
 * @param expected   how much is probably still to be asked
 * @param result     what it comes to; left out as long as something is asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Asked(
        Map<String, Object> submission, Question next, List<Question> then, Expected expected, Result result) {
}
