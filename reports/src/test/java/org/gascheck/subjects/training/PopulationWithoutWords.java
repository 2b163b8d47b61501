package org.gascheck.subjects.training;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** A population with a line for a kind that nobody gave words to. */
public record PopulationWithoutWords(Facts<TrainingCentre> trainingCentres, Facts<Examiner> examiners) {

    /** The kind. */
    public record Examiner(String id, Fact<Boolean> independent) implements Identified {
    }
}
