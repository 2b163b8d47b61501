package org.gascheck.subjects.campaign;

/** The stages at which the law is enforced: five of gas (五（四）), three of safety devices (附件1 六（三）). */
public enum EnforcementStage {
    FILLING, TRANSPORT, USE, CONSTRUCTION, OPERATION, DEVICE_PRODUCTION, DEVICE_SALE, DEVICE_INSTALLATION
}
