package org.gascheck.subjects.training;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** A kind of subject that gascheck does not have: a centre that trains installers, with all its courses. */
public record TrainingCentre(
        String id,
        Fact<String> name,
        Fact<Boolean> licensed,
        Facts<Course> courses
) implements Identified {
}
