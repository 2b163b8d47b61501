package org.gascheck.subjects.users;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** Equipment that may be used until a day. */
public interface OfLimitedUse {

    /** The last day of use that is marked on it. */
    Fact<Expiry> usableUntil();

    /** The finding that it is out of date, where an inspector wrote down that and no date. */
    Observation outOfDate();
}
