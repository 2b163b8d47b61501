package org.gascheck.subjects.products;

/** The commercial grade of a product model, as declared (附件3), in ascending order. */
public enum Tier {
    LOW, MID, HIGH
}
