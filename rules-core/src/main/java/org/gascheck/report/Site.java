package org.gascheck.report;

import org.gascheck.facts.Fact;
import org.gascheck.subjects.programme.AreaLevel;
import org.gascheck.subjects.programme.District;

/**
 * Where a subject is counted, by what places are called.
 *
 * @param area   the district or municipality; empty where nobody tells it
 * @param street the township or street; empty where nobody tells it
 */
public record Site(String area, String street) {

    /** That of whoever lies in an area and in none that lies in it; null where nobody tells the area. */
    static Site of(District innermost) {
        String street = "";
        District at = innermost;
        for (int step = 0; at != null && step < AreaLevel.values().length; step++) {
            if (at.level().value() != AreaLevel.SUB_DISTRICT) {
                return new Site(called(at), street);
            }
            street = street.isEmpty() ? called(at) : street;
            at = at.within().isKnown() ? at.within().get() : null;
        }
        return new Site("", street);
    }

    private static String called(District area) {
        Fact<String> name = area.name();
        return name.isKnown() ? name.value() : area.id();
    }
}
