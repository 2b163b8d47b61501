package org.gascheck.subjects.buildings;

/** The parts of a community's gas supply that an inspection covers (三（三）3). */
public enum CommunityPart {
    PIPELINE, REGULATOR_BOX, INLET_PIPE, RISER, FLOOR_PENETRATION
}
