package org.gascheck.subjects.publicity;

/** Whose responsibilities are listed (三（二）2). */
public enum ResponsibleParty {
    DEPARTMENT, TOWNSHIP, GAS_COMPANY, USER
}
