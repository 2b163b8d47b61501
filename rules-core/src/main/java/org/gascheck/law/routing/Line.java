package org.gascheck.law.routing;

import java.util.List;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.VenueKind;

/**
 * A department, and those of whom a route puts it in charge.
 *
 * @param department its official name
 * @param industries the industries that it is in charge of
 * @param venues     the kinds of venue that are of these industries by their name
 */
public record Line(String department, List<Industry> industries, List<VenueKind> venues) {

    /** Whether it is in charge whatever the industry. */
    public boolean isOfAnyIndustry() {
        return industries.isEmpty() && venues.isEmpty();
    }

    /** Whether it is in charge of an industry or a kind of venue; null stands for one that is not known. */
    public boolean reaches(Industry industry, VenueKind venue) {
        return industry != null && industries.contains(industry) || venue != null && venues.contains(venue);
    }
}
