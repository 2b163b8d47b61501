package org.gascheck.subjects.market;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.NotJudged;

/** A change of what a catalogue tells, such as another price, model or telephone number. */
public record CatalogueChange(
        @NotJudged Fact<String> what,
        @Happened Fact<LocalDate> changedOn
) {
}
