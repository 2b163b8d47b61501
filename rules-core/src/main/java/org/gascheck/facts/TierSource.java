package org.gascheck.facts;

/** Who says of which grade a model is. */
public enum TierSource {
    VENDOR, CATALOGUE, INFERRED
}
