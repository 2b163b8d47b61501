package org.gascheck.subjects.campaign;

/** Who drew up or confirmed a list of users. */
public enum ListMaker {
    CIVIL_AFFAIRS, OTHER_DEPARTMENT, TOWNSHIP, GAS_COMPANY, DEVICE_VENDOR, OTHER
}
