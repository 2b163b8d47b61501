package org.gascheck.law;

import org.gascheck.Text;

/**
 * A reading that was not taken.
 *
 * @param text    the reading
 * @param setting the setting that switches to it, or null where it cannot be chosen
 */
public record Alternative(Text text, String setting) {
}
