package org.gascheck.subjects.products;

import static org.gascheck.facts.Comparison.told;

import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** A model that is said to report to a platform and to transmit in no way. */
final class ReportsWithoutTransmission {

    static final Contradiction CONTRADICTION = Contradiction.disputed("reports-without-transmission",
            "型号写明能接入平台，又写明不能传输数据", "the model is said to report to a platform, and to transmit in no way");

    private ReportsWithoutTransmission() {
    }

    static void compare(Fact<Boolean> reports, Fact<Set<Medium>> transmission, Comparison comparison) {
        if (Boolean.TRUE.equals(reports.given()) && transmission.isGiven() && transmission.given().isEmpty()) {
            comparison.dispute(CONTRADICTION, told(reports, false), told(transmission));
        }
    }
}
