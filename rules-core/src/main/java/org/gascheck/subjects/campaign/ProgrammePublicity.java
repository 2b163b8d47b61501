package org.gascheck.subjects.campaign;

import org.gascheck.facts.Fact;

/** What is prepared to win users for safety devices (附件1 四（四）). */
public record ProgrammePublicity(
        Fact<Boolean> plan,
        Fact<Boolean> materials,
        Fact<Boolean> video,
        Fact<Boolean> caseTalks
) {
}
