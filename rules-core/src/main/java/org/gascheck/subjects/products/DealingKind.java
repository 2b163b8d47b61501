package org.gascheck.subjects.products;

/** What was done with a product on the market (三（六）2). */
public enum DealingKind {
    MADE, OFFERED, SOLD
}
