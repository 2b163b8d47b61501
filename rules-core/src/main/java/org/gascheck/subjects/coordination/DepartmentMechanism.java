package org.gascheck.subjects.coordination;

/** Mechanisms between departments (五（三）). */
public enum DepartmentMechanism {
    CONSULTATION, INFORMATION_SHARING, JOINT_ENFORCEMENT
}
