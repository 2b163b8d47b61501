package org.gascheck.subjects.programme;

/** The two departments with duties on prices (附件2). */
public enum PriceAuthority {
    DEVELOPMENT_AND_REFORM, MARKET_REGULATION
}
