package org.gascheck.law;

import java.time.LocalDate;
import org.gascheck.Text;

/**
 * Says what was found: a requirement's own words for a breach or a review, general words around its title for the rest.
 */
final class Messages {

    private Messages() {
    }

    static Text of(Requirement requirement, Outcome outcome, LocalDate dueDate) {
        Text title = requirement.title();
        return switch (outcome) {
            case BREACHED -> requirement.messages().get(Outcome.BREACHED);
            case NOT_YET_DUE -> notYetDue(requirement.messages().get(Outcome.BREACHED), dueDate);
            case NEEDS_REVIEW -> requirement.messages().get(Outcome.NEEDS_REVIEW);
            case UNDETERMINED -> new Text(
                    "资料不足，尚不能判定：" + title.zh(),
                    "The facts do not decide this yet: " + title.en());
            case SATISFIED -> new Text("已做到：" + title.zh(), "Met: " + title.en());
            case NOT_APPLICABLE ->
                    new Text("不适用。" + requirement.applies().zh(), "Not applicable. " + requirement.applies().en());
        };
    }

    private static Text notYetDue(Text breached, LocalDate dueDate) {
        if (dueDate == null) {
            return new Text(breached.zh() + "期限尚未届满。", breached.en() + " The due date has not passed.");
        }
        return new Text(
                breached.zh() + "期限为 " + dueDate + "，尚未届满。",
                breached.en() + " The due date, " + dueDate + ", has not passed.");
    }
}
