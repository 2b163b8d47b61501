package org.gascheck.subjects.users;

import org.gascheck.facts.Observation;

/** A piece of equipment whose quality an inspector judges: cylinder, appliance, hose or regulator (三（三）2). */
public interface QualityItem extends OfLimitedUse {

    /** The finding that the item is unqualified. */
    Observation unqualified();
}
