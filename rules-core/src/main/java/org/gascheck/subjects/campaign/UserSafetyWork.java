package org.gascheck.subjects.campaign;

import org.gascheck.facts.Fact;

/** What a gas company does for the safety of its users (附件1 六（二）). */
public record UserSafetyWork(
        Fact<Boolean> publicity,
        Fact<Boolean> gasUseInspection,
        Fact<Boolean> deviceManagement
) {
}
