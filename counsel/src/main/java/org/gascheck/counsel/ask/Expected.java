package org.gascheck.counsel.ask;

/**
 * What asking on until the end takes on average, by the likelihoods that are reckoned with.
 *
 * @param cost      what it costs; at most so much where it is not optimal
 * @param questions how many questions it takes; likewise
 * @param atLeast   what any way of asking costs at least
 * @param optimal   whether it is shown that no way of asking costs less
 */
public record Expected(double cost, double questions, double atLeast, boolean optimal) {
}
