package org.gascheck.ledger;

/**
 * Who does something.
 *
 * @param name of the person or program, up to 250 characters
 * @param role in what role, such as {@code INSPECTOR}, up to 100; what it may do is for the caller to see to
 */
public record Actor(String name, String role) {

    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_ROLE = 100;

    /**
     * Keeps both as they can be shown.
     *
     * @throws LedgerException if one is missing or too long
     */
    public Actor {
        name = Inputs.told(name, LONGEST_NAME, "操作人", "name of who does it");
        role = Inputs.told(role, LONGEST_ROLE, "角色", "role of who does it");
    }
}
