package org.gascheck.subjects.works;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** An enterprise that carries out works (施工单位). */
public record Contractor(
        String id,
        Fact<String> name,
        Facts<WorksQualification> qualifications
) {
}
