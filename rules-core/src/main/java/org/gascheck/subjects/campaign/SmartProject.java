package org.gascheck.subjects.campaign;

/** Projects that special funds are to support first. */
public enum SmartProject {
    INTERNET_OF_THINGS, SAFETY_MONITORING, INFORMATION_SYSTEM
}
