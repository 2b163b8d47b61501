package org.gascheck.subjects.supervision;

/** The departments of a district that 附件2 一 of the Yuelai plan names, in its order, and its other departments. */
public enum DistrictDepartment {
    ECONOMY_AND_INFORMATION,
    DEVELOPMENT_AND_REFORM,
    EDUCATION,
    HOUSING_AND_CONSTRUCTION,
    URBAN_MANAGEMENT,
    TRANSPORT,
    COMMERCE,
    CULTURE_AND_TOURISM,
    HEALTH,
    EMERGENCY_MANAGEMENT,
    MARKET_REGULATION,
    BIG_DATA,
    FIRE_RESCUE,
    PUBLICITY,
    WATER_RESOURCES,
    CIVIL_AFFAIRS,
    FINANCE,
    PUBLIC_SECURITY,
    PETITIONS,
    AGRICULTURE,
    OTHER
}
