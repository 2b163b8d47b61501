package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Fact;

/** An operation of a gas company that safe operating rules are to cover. */
public record Operation(
        Fact<String> name,
        Fact<Boolean> rulesInPlace
) {
}
