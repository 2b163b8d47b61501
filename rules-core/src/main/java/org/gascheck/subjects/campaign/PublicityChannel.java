package org.gascheck.subjects.campaign;

/** Ways to spread the knowledge of gas safety (三（一）1). */
public enum PublicityChannel {
    NOTICE_BOARD, PUBLIC_TRANSPORT_MEDIA, OUTDOOR_ADVERTISING, LIFT_AND_PROPERTY_ADVERTISING, LOCAL_MEDIA, OTHER
}
