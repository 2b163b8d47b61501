package org.gascheck.subjects.users;

/** The kinds of public venue that 三（三）2 lists, a public venue of another kind, and no public venue at all. */
public enum VenueKind {
    CATERING,
    SCHOOL,
    HOSPITAL,
    HOTEL,
    SMALL_INN,
    FARMERS_MARKET,
    MIXED_COMMERCIAL_RESIDENTIAL,
    GROUP_RENTAL,
    FITNESS,
    HOMESTAY,
    OTHER_PUBLIC,
    NOT_PUBLIC
}
