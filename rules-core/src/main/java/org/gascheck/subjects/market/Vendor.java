package org.gascheck.subjects.market;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Referred;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.works.Qualification;

/**
 * A vendor, with all the alarm and valve models that it sells, its qualifications, what was established against it, and
 * the platform on which it follows the devices sold.
 */
public record Vendor(
        String id,
        Fact<String> name,
        @Referred Facts<AlarmModel> alarmModels,
        @Referred Facts<ValveModel> valveModels,
        Facts<Qualification> qualifications,
        Facts<Misconduct> misconducts,
        VendorPlatform platform
) implements Identified {
}
