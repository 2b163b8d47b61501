package org.gascheck.subjects.programme;

/** Work of gas companies that a government's platform is to supervise (附件1 四（六）). */
public enum SupervisedWork {
    HOME_INSPECTION, DEVICE_INSTALLATION_AND_USE, EMERGENCY_REPAIR
}
