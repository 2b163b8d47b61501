package org.gascheck.subjects.coordination;

/** Who goes into homes and shops to promote installation (附件1 四（四）). */
public enum HomeVisitor {
    CADRE, GRID_OFFICER, GAS_ATTENDANT, PROPERTY_STEWARD, OTHER
}
