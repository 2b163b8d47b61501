package org.gascheck.subjects.users;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/** What the facts of a cylinder say of each other. */
public final class CylinderConsistency implements Consistency<Cylinder> {

    private static final Expiry LONG_AGO = new Expiry(LocalDate.of(1, 1, 1));

    @Override
    public List<Contradiction> contradictions() {
        return LastDays.contradictions();
    }

    @Override
    public void compare(Cylinder cylinder, Comparison comparison) {
        Fact<Expiry> inspection = cylinder.nextInspection();
        Fact<Expiry> scrap = cylinder.scrapDate();
        if (inspection.isGiven() && scrap.isGiven()) {
            Fact<Expiry> earlier = inspection.given().isAfter(scrap.given()) ? scrap : inspection;
            comparison.endsBy(cylinder.usableUntil(), earlier.given(), List.of(inspection, scrap));
        } else {
            compareOnly(inspection.isGiven() ? inspection : scrap, cylinder.usableUntil(), comparison);
        }
        LastDays.compareFinding(cylinder, comparison);
    }

    /** Of one day alone it follows only that the cylinder may not be used any longer; the other may be earlier. */
    private static void compareOnly(Fact<Expiry> day, Fact<Expiry> usableUntil, Comparison comparison) {
        if (day.isGiven() && usableUntil.isGiven()) {
            comparison.endsBy(usableUntil, day.given(), List.of(day));
        } else if (day.isGiven()) {
            comparison.isWithin(usableUntil, LONG_AGO, day.given(), List.of(day));
        }
    }
}
