package org.gascheck.facts;

/** A record that requirements are about, known by an id. */
public sealed interface Identified permits GasUser, AlarmModel, ValveModel, InstalledDevice, Acceptance, HomeInspection,
        Refusal, Building, Vendor, PropertyManager, ConstructionProject, District {

    /** The id that the submitter gave it; null in a record of which nothing is known. */
    String id();
}
