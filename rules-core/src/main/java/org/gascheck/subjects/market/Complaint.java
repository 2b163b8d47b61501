package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Ref;

/** A complaint or report (投诉举报) about the market for safety devices, whoever made it. */
@Consistent(ComplaintConsistency.class)
public record Complaint(
        String id,
        @NotJudged Ref<Vendor> vendor,
        @NotJudged Fact<Boolean> anonymous,
        @Happened Fact<LocalDate> receivedOn,
        Fact<Boolean> verified,
        @Happened Fact<LocalDate> verifiedOn,
        Fact<Boolean> handled,
        @Happened Fact<LocalDate> handledOn,
        Fact<Boolean> closed
) implements Identified {
}
