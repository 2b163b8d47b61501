package org.gascheck.subjects.buildings;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;

/** A property-management unit and its part in fitting devices. */
public record PropertyManager(
        String id,
        Fact<String> name,
        Fact<Boolean> cooperationRequested,
        Fact<Boolean> cooperated,
        Fact<Boolean> refusalRecorded
) implements Identified {
}
