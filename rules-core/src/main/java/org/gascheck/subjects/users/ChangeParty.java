package org.gascheck.subjects.users;

/** Who changed a gas installation, or had it changed. */
public enum ChangeParty {
    RESIDENT, LANDLORD, GAS_COMPANY, OTHER
}
