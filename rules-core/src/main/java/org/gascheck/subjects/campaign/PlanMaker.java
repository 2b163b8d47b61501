package org.gascheck.subjects.campaign;

/** Who plans: the government of the area for the whole of it, one of its departments, or a town or sub-district. */
public enum PlanMaker {
    AREA, DEPARTMENT, TOWNSHIP
}
