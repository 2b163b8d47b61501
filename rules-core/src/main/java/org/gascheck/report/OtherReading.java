package org.gascheck.report;

import org.gascheck.law.Outcome;
import org.gascheck.law.Setting;

/**
 * A reading of what the instrument leaves open, on which a finding rests: another one would turn it.
 *
 * @param setting the key of the setting by which it is chosen
 * @param chosen  the option by which the finding was made
 * @param other   another option
 * @param outcome what the requirement comes to for the subject by that
 */
public record OtherReading(String setting, Setting.Option chosen, Setting.Option other, Outcome outcome) {
}
