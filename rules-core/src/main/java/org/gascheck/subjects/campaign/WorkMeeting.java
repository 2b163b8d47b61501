package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A meeting of the working group of the campaign (工作专班). */
public record WorkMeeting(
        @Happened Fact<LocalDate> heldOn
) {
}
