package org.gascheck.subjects.users;

/** Whether a user is new, that is comes to connection acceptance under the instrument, or existing (附件1 二). */
public enum ConnectionStatus {
    NEW, EXISTING
}
