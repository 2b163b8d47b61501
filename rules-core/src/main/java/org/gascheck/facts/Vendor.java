package org.gascheck.facts;

/** A vendor, with all the alarm models that it sells. */
public record Vendor(
        String id,
        Fact<String> name,
        @Referred Facts<AlarmModel> alarmModels
) implements Identified {
}
