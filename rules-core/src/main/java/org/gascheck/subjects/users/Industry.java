package org.gascheck.subjects.users;

/** The industries among which 附件2 divides the departments in charge. */
public enum Industry {
    SCHOOL_EDUCATION,
    CATERING,
    MALL_TRADE,
    HOTEL,
    SCENIC_SPOT,
    CULTURAL_BODY,
    INTERNET_CAFE_KTV,
    OLD_TOWN,
    MEDICAL,
    ELDERLY_CARE,
    INDUSTRY_MINING_TRADE,
    PROPERTY_UNIT,
    TELECOM,
    GAS_ENTERPRISE,
    URBAN_MANAGEMENT_OBJECTS,
    TRANSPORT_OBJECTS,
    WATER_OBJECTS,
    AGRICULTURE_OBJECTS,
    DEVELOPMENT_REFORM_OBJECTS,
    MARKET_OBJECTS,
    UNASSIGNED_VENUE,
    OTHER
}
