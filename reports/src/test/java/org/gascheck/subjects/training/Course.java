package org.gascheck.subjects.training;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Owner;

/** A course of a training centre: a kind that is nested in another that is no gas user. */
public record Course(
        String id,
        Owner<TrainingCentre> centre,
        Fact<Content> about,
        Fact<Boolean> practical
) implements Identified {
}
