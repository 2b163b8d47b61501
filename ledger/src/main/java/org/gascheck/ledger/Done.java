package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.Objects;

/** That something was done, on what day and by whom. */
public record Done(LocalDate on, String by) {

    /** Both are there. */
    public Done {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
    }
}
