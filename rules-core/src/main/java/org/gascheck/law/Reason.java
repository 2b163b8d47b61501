package org.gascheck.law;

import org.gascheck.Text;

/**
 * How a reason is told that rules give for an outcome.
 *
 * @param key  the name under which rules give it
 * @param says why something is as it is, of the record where it is so; without a full stop
 * @param asks what would settle it, or null where nothing but what is wrong itself would
 */
public record Reason(String key, Text says, Text asks) {
}
