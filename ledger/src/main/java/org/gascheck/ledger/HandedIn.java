package org.gascheck.ledger;

import java.util.Arrays;
import java.util.Objects;

/**
 * A submission that was handed in, to be recorded.
 *
 * @param json     its bytes, which {@link org.gascheck.facts.reading.Submissions} reads
 * @param register in which its ids are given, such as that of a gas company, up to 250 characters; empty where the
 *                 ledger is of one register only. Two registers may give the same id to different things.
 */
public record HandedIn(byte[] json, String register) {

    private static final int LONGEST_REGISTER = 250;

    /**
     * Keeps a copy of the bytes.
     *
     * @throws LedgerException if the name of the register is too long
     */
    public HandedIn {
        json = json.clone();
        register = Objects.requireNonNullElse(
                Inputs.optional(register, LONGEST_REGISTER, "登记册名称", "name of the register"), "");
    }

    /** A copy of the bytes. */
    @Override
    public byte[] json() {
        return json.clone();
    }

    /** Whether the bytes and the register are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HandedIn that
                && Arrays.equals(json, that.json) && register.equals(that.register);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    @Override
    public String toString() {
        return json.length + " bytes of the register \"" + register + "\"";
    }
}
