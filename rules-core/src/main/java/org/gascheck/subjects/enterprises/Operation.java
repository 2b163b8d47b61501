package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Unasked;

/** An operation of a gas company that safe operating rules are to cover. */
public record Operation(
        @Unasked Fact<String> name,
        Fact<Boolean> rulesInPlace
) {
}
