package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A copy of an assessment report that was sent to departments. */
public record ReportCopy(
        Fact<Set<ReportRecipient>> recipients,
        @Happened Fact<LocalDate> sentOn
) {
}
