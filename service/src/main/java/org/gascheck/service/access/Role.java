package org.gascheck.service.access;

import java.util.List;
import java.util.Locale;

/** What somebody may do. */
public enum Role {
    /** Checks, and works on the ledger. */
    INSPECTOR,
    /** Reads the ledger and the log of decisions, and changes nothing. */
    AUDITOR,
    /** All of it, and changes rule packs. */
    ADMINISTRATOR;

    /** The name by which tokens, and the rules of access, tell it. */
    public String authority() {
        return "ROLE_" + name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name in small letters. */
    static Role named(String name) {
        return List.of(values()).stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElse(null);
    }
}
