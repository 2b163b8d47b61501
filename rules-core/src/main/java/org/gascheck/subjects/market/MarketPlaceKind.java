package org.gascheck.subjects.market;

/** The places of sale whose operators 三（六）2 holds to account. */
public enum MarketPlaceKind {
    E_COMMERCE, SMALL_COMMODITY_MARKET, OTHER
}
