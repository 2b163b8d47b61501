package org.gascheck.subjects.market;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Referred;
import org.gascheck.subjects.products.AlarmModel;

/** A vendor, with all the alarm models that it sells. */
public record Vendor(
        String id,
        Fact<String> name,
        @Referred Facts<AlarmModel> alarmModels
) implements Identified {
}
