package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What has a day has happened. */
public final class HappenedDays {

    /** Something with a day that is said not to have happened. */
    public static final Contradiction OF_WHAT_DID_NOT_HAPPEN = Contradiction.refused("day-of-what-did-not-happen",
            "写有日期的，说明已经做过", "what has a day has been done");

    private HappenedDays() {
    }

    /** Compares whether something was done with the day on which it was. */
    public static void compare(Fact<Boolean> done, Fact<LocalDate> day, Comparison comparison) {
        if (day.isGiven()) {
            comparison.follows(OF_WHAT_DID_NOT_HAPPEN, done, List.of(true), day);
        }
    }
}
