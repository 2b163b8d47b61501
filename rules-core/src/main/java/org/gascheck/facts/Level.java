package org.gascheck.facts;

/** The level of a room against the ground outside, as the inspector classifies it. */
public enum Level {
    ABOVE_GROUND, BASEMENT, SEMI_BASEMENT
}
