package org.gascheck.subjects.users;

import org.gascheck.facts.Fact;

/** A tee or other branch fitting (三通) on a pipe or hose. */
public record BranchFitting(
        Fact<Boolean> byGasCompany,
        Fact<Boolean> authorised
) {
}
