package org.gascheck.subjects.enterprises;

/** Who can learn how to connect to a gas company's user information system (接入标准). */
public enum AccessStandard {
    PUBLISHED, ON_REQUEST, NOT_DISCLOSED
}
