package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/** What somebody who appraised something found on a day: whether there is the shortcoming that is named. */
@Consistent(AppraisalConsistency.class)
public record Appraisal(
        Fact<Boolean> found,
        @NotJudged Fact<String> appraiser,
        @Happened Fact<LocalDate> appraisedOn
) {
}
