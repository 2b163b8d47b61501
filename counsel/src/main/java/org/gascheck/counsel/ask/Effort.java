package org.gascheck.counsel.ask;

import org.gascheck.Text;

/**
 * What it takes to find a fact out.
 *
 * @param cost in units of a look at a label; not negative
 * @param says how it is found out; null where a user gave a cost alone
 */
public record Effort(double cost, Text says) {
}
