package org.gascheck.subjects.market;

/** The kinds of conduct on the market that 附件1 六（三） strikes at, and any other. */
public enum Conduct {
    FORCED_SERVICE, DESIGNATED_CONSUMPTION, NO_AFTER_SALES, INFLATED_PRICE, OTHER
}
