package org.gascheck.subjects.emergency;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Unasked;

/** Somebody on a roster: the shifts on emergency duty, and those in the emergency repair crew. */
public record RosteredPerson(
        @Unasked Fact<String> name,
        Facts<Shift> dutyShifts,
        Facts<Shift> repairShifts
) {
}
