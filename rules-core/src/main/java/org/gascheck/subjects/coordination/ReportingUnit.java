package org.gascheck.subjects.coordination;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** A department of a sub-district, or a community (社区), that reports to the office of its safety committee. */
public record ReportingUnit(
        String id,
        Fact<String> name,
        Fact<ReportingUnitKind> kind,
        Fact<Boolean> progressCompiled,
        Fact<CaseReporting> casesCompiled,
        Facts<ProgressReport> reports
) implements Identified, Reporter {
}
