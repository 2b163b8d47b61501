package org.gascheck.screening.output;

import org.gascheck.reports.results.Totals;

/**
 * How far a run has come.
 *
 * @param position where in the inputs
 * @param results  how many results are written
 * @param bytes    how many bytes they take
 * @param complete whether these are all
 * @param totals   what they come to
 */
public record Checkpoint(Position position, long results, long bytes, boolean complete, Totals totals) {
}
