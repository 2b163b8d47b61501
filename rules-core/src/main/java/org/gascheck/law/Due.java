package org.gascheck.law;

import java.time.LocalDate;

/**
 * The last day on which a requirement may still be unmet.
 *
 * @param date      the day
 * @param provision where the instrument sets it
 * @param setting   the setting whose option {@link #EARLIEST} makes the earliest of all dates of the instrument bind,
 *                  or null
 */
public record Due(LocalDate date, String provision, String setting) {

    /** The option by which the earliest of contradicting dates binds. */
    public static final String EARLIEST = "EARLIEST";
}
