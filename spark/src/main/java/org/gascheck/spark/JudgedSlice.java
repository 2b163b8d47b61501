package org.gascheck.spark;

import java.io.Serializable;

/**
 * What a slice came to, on its way from an executor to the driver.
 *
 * @param lines  its results
 * @param totals what they come to together, as JSON
 */
record JudgedSlice(byte[] lines, byte[] totals) implements Serializable {
}
