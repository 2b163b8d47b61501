package org.gascheck.ledger;

import java.time.LocalDate;

/**
 * The notice that an entry is on.
 *
 * @param number   as it is written
 * @param on       the day of issue
 * @param delivery how it was delivered, or null where nobody says
 */
public record GivenNotice(String number, LocalDate on, String delivery) {
}
