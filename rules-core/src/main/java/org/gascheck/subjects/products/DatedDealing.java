package org.gascheck.subjects.products;

import java.time.LocalDate;
import org.gascheck.facts.Fact;

/** Something that was done with a product on the market, by the day of which the product is judged (三（六）2). */
public interface DatedDealing {

    /** The day, or the last of several. */
    Fact<LocalDate> dealtOn();
}
