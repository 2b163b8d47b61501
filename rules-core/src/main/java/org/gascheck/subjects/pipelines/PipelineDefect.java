package org.gascheck.subjects.pipelines;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/** A known defect of a pipeline, with whether it has been repaired. */
@Consistent(PipelineDefectConsistency.class)
public record PipelineDefect(
        @NotJudged Fact<String> what,
        @NotJudged @Happened Fact<LocalDate> foundOn,
        Fact<Boolean> repaired,
        @NotJudged @Happened Fact<LocalDate> repairedOn
) {
}
