package org.gascheck.subjects.users;

/** What a room or area is used for. */
public enum SpaceUse {
    CYLINDER_ROOM, KITCHEN, INDOOR_DINING, OUTDOOR, OTHER
}
