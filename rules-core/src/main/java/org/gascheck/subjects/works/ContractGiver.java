package org.gascheck.subjects.works;

/** Who gives a contract on works. */
public enum ContractGiver {
    CLIENT, CONTRACTOR
}
