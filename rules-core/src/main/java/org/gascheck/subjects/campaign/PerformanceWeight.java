package org.gascheck.subjects.campaign;

/** How results count in the performance assessment of party and government bodies. */
public enum PerformanceWeight {
    COUNTED, REMARK_ONLY, NOT_INCLUDED
}
