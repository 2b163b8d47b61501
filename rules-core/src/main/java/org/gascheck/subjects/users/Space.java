package org.gascheck.subjects.users;

import org.gascheck.facts.Fact;

/** A room or area at a user's premises. */
public record Space(
        String id,
        Fact<SpaceUse> use,
        Fact<Level> level,
        Fact<Boolean> permissionDocumented
) {
}
