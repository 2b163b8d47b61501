package org.gascheck.subjects.users;

/** The level of a room against the ground outside, as the inspector classifies it. */
public enum Level {
    ABOVE_GROUND, BASEMENT, SEMI_BASEMENT
}
