package org.gascheck.drl;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.model.Events;
import org.gascheck.facts.model.Submission;

/** Tells what in a submission is said to have happened after the day for which it is to be judged. */
final class DayProblems {

    private static final String SOURCE = "submission";

    private DayProblems() {
    }

    /** What lies after the assessment date, which is known. */
    static List<Problem> in(Submission submission) {
        LocalDate day = submission.assessedOn().value();
        return Events.after(day, submission).stream()
                .map(event -> new Problem(
                        SOURCE,
                        0,
                        0,
                        event.pointer(),
                        new Text(
                                event.given() + assumed(event).zh() + "：晚于评定日 " + day + "；只能写到评定日为止已经发生的事",
                                event.given() + assumed(event).en() + ": after the assessment date " + day
                                        + "; expected what had happened by then")))
                .toList();
    }

    private static Text assumed(Fact<?> event) {
        return event.isAssumed()
                ? new Text("（按假定“" + event.assumption() + "”）", " (assumed by \"" + event.assumption() + "\")")
                : new Text("", "");
    }
}
