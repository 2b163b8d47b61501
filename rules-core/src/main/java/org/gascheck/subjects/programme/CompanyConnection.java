package org.gascheck.subjects.programme;

import org.gascheck.facts.Fact;

/** A gas company of an area, and whether the area's safety platform takes in the safety data of its users. */
public record CompanyConnection(
        Fact<String> gasCompany,
        Fact<Boolean> connected
) {
}
