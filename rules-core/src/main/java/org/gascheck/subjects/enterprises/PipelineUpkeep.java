package org.gascheck.subjects.enterprises;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;

/** The inspection and maintenance of a line of pipes, by the schedule of the company or a norm. */
public record PipelineUpkeep(
        Fact<String> line,
        @Happened Fact<LocalDate> inspectedOn,
        @MayLieAhead Fact<LocalDate> inspectionDue,
        @Happened Fact<LocalDate> maintainedOn,
        @MayLieAhead Fact<LocalDate> maintenanceDue
) {
}
