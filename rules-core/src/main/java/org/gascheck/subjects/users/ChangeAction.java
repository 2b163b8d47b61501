package org.gascheck.subjects.users;

/** What was done to a gas installation (三（三）3). */
public enum ChangeAction {
    INSTALL, MODIFY, REMOVE
}
