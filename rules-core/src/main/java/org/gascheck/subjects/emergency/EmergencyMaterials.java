package org.gascheck.subjects.emergency;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;

/** The emergency materials (应急物资) of a gas company. */
@Consistent(EmergencyMaterialsConsistency.class)
public record EmergencyMaterials(
        Fact<Boolean> reviewed,
        @Happened Fact<LocalDate> reviewedOn,
        Facts<MaterialStock> stocks
) {
}
