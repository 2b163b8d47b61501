package org.gascheck.subjects.users;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** A piece of equipment whose quality an inspector judges: cylinder, appliance, hose or regulator (三（三）2). */
public interface QualityItem {

    /** The finding that the item is unqualified. */
    Observation unqualified();

    /** The last day of use that is marked on the item. */
    Fact<Expiry> usableUntil();
}
