package org.gascheck.subjects.supervision;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;

/** A department of a district, and what its daily inspections of the units of its industry cover. */
public record SupervisingDepartment(
        String id,
        Fact<String> name,
        Fact<DistrictDepartment> department,
        Fact<Boolean> inspectionsCoverGasUse
) implements Identified {
}
