package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Fact;

/** A major hazard source (重大危险源) of a gas company. */
public record MajorHazardSource(
        Fact<String> name,
        Fact<Boolean> managed,
        Fact<Boolean> personNamed
) {
}
