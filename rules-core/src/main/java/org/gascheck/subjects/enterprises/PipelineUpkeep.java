package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.Unasked;

/** The inspection and maintenance of a line of pipes, by the schedule of the company or a norm. */
public record PipelineUpkeep(
        @Unasked Fact<String> line,
        @Happened Fact<LocalDate> inspectedOn,
        @MayLieAhead(years = 10) Fact<LocalDate> inspectionDue,
        @Happened Fact<LocalDate> maintainedOn,
        @MayLieAhead(years = 10) Fact<LocalDate> maintenanceDue
) {
}
