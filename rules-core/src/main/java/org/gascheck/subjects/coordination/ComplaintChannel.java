package org.gascheck.subjects.coordination;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** Where people may complain and report, and what enforcement makes public (投诉举报渠道). */
public record ComplaintChannel(
        Fact<Boolean> open,
        Fact<Boolean> publicised,
        Facts<PublishedCases> publishedCases
) {
}
