package org.gascheck.subjects.users;

/** The two safety devices of 附件3. */
public enum DeviceType {
    GAS_ALARM, SELF_CLOSING_VALVE
}
