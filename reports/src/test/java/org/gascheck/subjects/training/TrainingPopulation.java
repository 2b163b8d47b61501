package org.gascheck.subjects.training;

import org.gascheck.facts.Facts;

/** A population with a line for the kind that stands by itself. */
public record TrainingPopulation(Facts<TrainingCentre> trainingCentres) {
}
