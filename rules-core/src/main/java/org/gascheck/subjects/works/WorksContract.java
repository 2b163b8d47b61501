package org.gascheck.subjects.works;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NamesASource;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;

/** A contract on gas works or a part of them, and what was found of it. */
@Consistent(WorksContractConsistency.class)
public record WorksContract(
        String id,
        Owner<GasWorks> works,
        Ref<Contractor> contractor,
        Fact<ContractGiver> givenBy,
        Fact<ContractScope> scope,
        Fact<Boolean> clientConsent,
        Fact<Boolean> siteManagerEmployed,
        @Happened Fact<LocalDate> contractedOn,
        Fact<Boolean> started,
        @Happened Fact<LocalDate> startedOn,
        @Happened Fact<LocalDate> lastWorkedOn,
        Fact<WorksGrade> requiredGrade,
        @NamesASource Fact<String> requiredBy,
        Observation illegalTransfer,
        Observation unlawfulSubcontract,
        Observation affiliation
) implements Identified {
}
