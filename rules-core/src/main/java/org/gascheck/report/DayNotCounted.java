package org.gascheck.report;

import org.gascheck.Text;
import org.gascheck.facts.UncountedDay;

/**
 * A day that was handed in and cannot be meant; the fact was taken as unknown.
 *
 * @param fact    the JSON Pointer of the fact
 * @param written what stands there
 * @param says    why it does not count, and what to do
 */
public record DayNotCounted(String fact, String written, Text says) {

    static DayNotCounted of(UncountedDay day) {
        return new DayNotCounted(day.pointer(), day.written(), day.says());
    }
}
