package org.gascheck.subjects.products;

/**
 * Who declares of which grade a model is, or that nobody does. A grade that nobody declares is never inferred from
 * functions.
 */
public enum TierSource {
    VENDOR, CATALOGUE, NOT_DECLARED
}
