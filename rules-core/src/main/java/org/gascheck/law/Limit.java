package org.gascheck.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A number, a date or a list of names of the law. Exactly one of the three is there, the others are null.
 *
 * @param unit      the unit of the number, or null
 * @param provision where the instrument sets it
 */
public record Limit(String key, BigDecimal number, String unit, LocalDate day, List<String> names, String provision) {
}
