package org.gascheck.service.judging;

import java.time.LocalDate;

/**
 * What a request chooses of how it is judged.
 *
 * @param asOf    the day to judge for instead of that of the submission, or null
 * @param purpose what it is judged for, or null
 */
public record JudgingChoice(LocalDate asOf, String purpose) {
}
