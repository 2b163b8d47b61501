package org.gascheck.subjects.products;

/** Who declares of which grade a model is. A grade that nobody declares is unknown: it is never inferred from functions. */
public enum TierSource {
    VENDOR, CATALOGUE
}
