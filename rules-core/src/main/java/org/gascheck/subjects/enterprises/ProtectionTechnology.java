package org.gascheck.subjects.enterprises;

/** Technologies that help to protect pipelines from works by others, and to run and repair them (三（四）3). */
public enum ProtectionTechnology {
    ELECTRONIC_FENCE, ELECTRONIC_MARKING, LASER_LEAK_DETECTION, FLOW_PRESSURE_MONITORING, OTHER
}
