package org.gascheck.subjects.emergency;

/** The three forms of drill that 三（七）2 asks for more of, and others. */
public enum DrillForm {
    UNSCRIPTED, SURPRISE, CROSS_INDUSTRY, SCRIPTED, TABLE_TOP
}
