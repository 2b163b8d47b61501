package org.gascheck.subjects.works;

/** How much of the works a contract is on. */
public enum ContractScope {
    WHOLE, MAIN_PART, SPECIALIST_PART, LABOUR
}
