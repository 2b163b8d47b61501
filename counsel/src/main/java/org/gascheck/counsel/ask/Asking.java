package org.gascheck.counsel.ask;

/**
 * Something that can be asked, as courses reckon with it.
 *
 * @param number     its number among those of its course
 * @param cost       what it costs to find out
 * @param canBeAsked whether somebody may know it; else it stays unknown
 * @param facts      the positions of the facts that diagrams ask for and that it tells
 */
record Asking(int number, double cost, boolean canBeAsked, int[] facts) {
}
