package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;

/** What was found of the safety management of a gas company, and what is being done about it. */
@Consistent(ManagementAppraisalConsistency.class)
public record ManagementAppraisal(
        Fact<ManagementLevel> level,
        Fact<String> appraisedBy,
        @Unasked @Happened Fact<LocalDate> appraisedOn,
        Fact<ConsolidationState> consolidation
) {
}
