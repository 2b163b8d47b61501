package org.gascheck.timeline;

import java.time.LocalDate;

/**
 * A day that does not come from the submission.
 *
 * @param setBy where the instrument sets it, the official number of an instrument that is issued on it, or the setting
 *              in which the user gave it
 * @param day   the day: the last one of a term, or the first one of what begins
 */
public record LawDay(String setBy, LocalDate day) {
}
