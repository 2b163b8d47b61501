package org.gascheck.subjects.users;

/** Where a device is mounted. */
public enum DeviceLocation {
    INDOOR_GAS_PIPE, OUTDOORS, STAIRWELL, INSIDE_APPLIANCE
}
