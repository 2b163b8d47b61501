package org.gascheck.subjects.programme;

/** Parties to the joint handling mechanism (附件1 五（三）). */
public enum Party {
    GAS_ENTERPRISE, DEVICE_VENDOR, PROPERTY_MANAGER
}
