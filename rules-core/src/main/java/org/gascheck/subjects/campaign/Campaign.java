package org.gascheck.subjects.campaign;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** What an area does for the campaign on gas safety as a whole. */
public record Campaign(
        Facts<WorkMeeting> workingGroupMeetings,
        Fact<Set<PublicityChannel>> publicityChannels,
        GasEnforcement enforcement,
        DeviceProgramme deviceProgramme
) {
}
