package org.gascheck.subjects.pipelines;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/** Something that stands on a pipeline (占压). */
public record Occupation(
        Fact<OccupationKind> kind,
        @NotJudged @Happened Fact<LocalDate> foundOn
) {
}
