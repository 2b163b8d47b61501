package org.gascheck.subjects.users;

import static org.gascheck.facts.Comparison.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Facts;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.programme.District;

/** What the facts of a user say of each other and of those of its building. */
public final class GasUserConsistency implements Consistency<GasUser> {

    private static final Contradiction NO_GAS_BUT_CYLINDERS = Contradiction.refused("no-gas-but-cylinders",
            "有气瓶的用户在用燃气", "a user with cylinders has gas");
    private static final Contradiction NO_GAS_BUT_CONNECTED_APPLIANCE = Contradiction.refused(
            "no-gas-but-connected-appliance", "燃气具已接气的用户在用燃气", "a user with an appliance that is connected has gas");
    private static final Contradiction APPLIANCE_ON_ANOTHER_GAS = Contradiction.disputed(
            "appliance-on-a-gas-not-supplied",
            "燃气具所接的气不在用户所用燃气之中",
            "an appliance is connected to a gas that is not among those that the user has");
    private static final Contradiction CYLINDERS_BUT_NO_BOTTLED_GAS = Contradiction.disputed(
            "cylinders-but-no-bottled-gas",
            "用户有钢瓶，而所用燃气只有管道天然气",
            "the user has refillable cylinders, and gas from pipes only");
    private static final Contradiction NOT_PUBLIC_BUT_VENUE_TRADE = Contradiction.disputed(
            "not-public-but-trade-of-a-venue",
            "写明不是公共场所，而所属行业是公共场所的行业",
            "it is said to be no public venue, and its industry is one of public venues");
    private static final Contradiction NOT_PUBLIC_BUT_DINING_HALL = Contradiction.disputed("not-public-but-dining-area",
            "写明不是公共场所，而该单位有室内用餐场所", "it is said to be no public venue, and the unit has an indoor dining area");
    private static final Contradiction HOUSEHOLD_WITH_A_TRADE = Contradiction.disputed("household-with-a-trade",
            "是居民用户，又写有单位的行业", "the user is a household, and said to have the industry of a unit");
    private static final Contradiction UNIT_IN_HARDSHIP = Contradiction.disputed("unit-in-hardship",
            "是单位用户，又写有居民的困难类别", "the user is a unit, and said to be in hardship as only a household can be");
    private static final Contradiction NOT_ON_THE_LIST = Contradiction.refused(
            "household-not-on-the-list-of-its-building",
            "楼栋的住户清单列明楼内全部居民用户",
            "the households of a building are all its resident users");

    private static final Contradiction UNLIKE_ITS_COMMUNITY = Contradiction.refused(
            "old-community-unlike-its-community",
            "小区是老旧小区的，其中的用户就在老旧小区；不是的，就不在",
            "a user is in an old community exactly if its community is one");

    private static final Contradiction KIND_SAID_NOT_TO_OCCUR = Contradiction.disputed(
            "venue-of-a-kind-that-does-not-occur",
            "辖区写明没有这一类场所，所交资料中却有属于该辖区的这类场所",
            "the area is said to have no venue of the kind, and one of the kind is said to be of the area");

    private static final List<Set<Gas>> SOME_GAS = List.of(
            EnumSet.of(Gas.PIPED_NATURAL_GAS), EnumSet.of(Gas.CYLINDER_LPG), EnumSet.of(Gas.OTHER),
            EnumSet.of(Gas.PIPED_NATURAL_GAS, Gas.CYLINDER_LPG), EnumSet.of(Gas.PIPED_NATURAL_GAS, Gas.OTHER),
            EnumSet.of(Gas.CYLINDER_LPG, Gas.OTHER), EnumSet.allOf(Gas.class));
    /** The industries that are named after the venues of 三（三）2. */
    private static final Set<Industry> OF_VENUES = EnumSet.of(
            Industry.CATERING, Industry.SCHOOL_EDUCATION, Industry.MEDICAL, Industry.HOTEL, Industry.UNASSIGNED_VENUE);
    /** Those that a household can be of, such as a homestay. */
    private static final Set<Industry> OF_HOUSEHOLDS = EnumSet.of(Industry.UNASSIGNED_VENUE, Industry.OTHER);

    @Override
    public List<Contradiction> contradictions() {
        return List.of(
                NO_GAS_BUT_CYLINDERS,
                NO_GAS_BUT_CONNECTED_APPLIANCE,
                APPLIANCE_ON_ANOTHER_GAS,
                CYLINDERS_BUT_NO_BOTTLED_GAS,
                NOT_PUBLIC_BUT_VENUE_TRADE,
                NOT_PUBLIC_BUT_DINING_HALL,
                HOUSEHOLD_WITH_A_TRADE,
                UNIT_IN_HARDSHIP,
                NOT_ON_THE_LIST,
                UNLIKE_ITS_COMMUNITY,
                KIND_SAID_NOT_TO_OCCUR);
    }

    @Override
    public void compare(GasUser user, Comparison comparison) {
        compareCylinders(user, comparison);
        if (user.appliances().isKnown()) {
            for (int i = 0; i < user.appliances().size(); i++) {
                compare(user, user.appliances().get(i), comparison);
            }
        }
        compareVenue(user, comparison);
        compareKind(user, comparison);
        compareBuilding(user, comparison);
        compareCommunity(user, comparison);
        District.around(user.area()).forEach(area -> compareKinds(user, area, comparison));
    }

    private static void compareCylinders(GasUser user, Comparison comparison) {
        Facts<Cylinder> cylinders = user.cylinders();
        if (!cylinders.isKnown() || cylinders.isKnownEmpty()) {
            return;
        }
        comparison.follows(NO_GAS_BUT_CYLINDERS, user.gasSupplies(), SOME_GAS, cylinders);
        Set<Gas> supplies = user.gasSupplies().given();
        if (supplies != null && supplies.equals(EnumSet.of(Gas.PIPED_NATURAL_GAS)) && hasRefillable(cylinders)) {
            comparison.dispute(CYLINDERS_BUT_NO_BOTTLED_GAS,
                    told(user.gasSupplies(), EnumSet.of(Gas.PIPED_NATURAL_GAS, Gas.CYLINDER_LPG)), told(cylinders));
        }
    }

    private static boolean hasRefillable(Facts<Cylinder> cylinders) {
        for (Cylinder cylinder : cylinders) {
            if (cylinder.container().given() == CylinderContainer.REFILLABLE) {
                return true;
            }
        }
        return false;
    }

    private static void compare(GasUser user, Appliance appliance, Comparison comparison) {
        Gas gas = appliance.connectedTo().given();
        if (gas == null) {
            return;
        }
        comparison.follows(NO_GAS_BUT_CONNECTED_APPLIANCE, user.gasSupplies(), SOME_GAS, appliance.connectedTo());
        Set<Gas> supplies = user.gasSupplies().given();
        if (supplies != null && !supplies.isEmpty() && !supplies.contains(gas)) {
            Set<Gas> both = EnumSet.copyOf(supplies);
            both.add(gas);
            comparison.dispute(APPLIANCE_ON_ANOTHER_GAS,
                    told(user.gasSupplies(), both), told(appliance.connectedTo(), supplies.toArray(Gas[]::new)));
        }
    }

    private static void compareVenue(GasUser user, Comparison comparison) {
        if (user.venueKind().given() != VenueKind.NOT_PUBLIC) {
            return;
        }
        Industry industry = user.industry().given();
        if (industry != null && OF_VENUES.contains(industry)) {
            comparison.dispute(NOT_PUBLIC_BUT_VENUE_TRADE,
                    told(user.venueKind(), VenueKind.values()), told(user.industry(), Industry.values()));
        }
        if (user.kind().given() == UserKind.UNIT && user.spaces().isKnown()) {
            for (Space space : user.spaces()) {
                if (space.use().given() == SpaceUse.INDOOR_DINING) {
                    comparison.dispute(NOT_PUBLIC_BUT_DINING_HALL,
                            told(user.venueKind(), VenueKind.values()), told(space.use(), SpaceUse.values()));
                }
            }
        }
    }

    private static void compareKind(GasUser user, Comparison comparison) {
        Industry industry = user.industry().given();
        if (user.kind().value() == UserKind.RESIDENT && industry != null && !OF_HOUSEHOLDS.contains(industry)) {
            comparison.dispute(
                    HOUSEHOLD_WITH_A_TRADE,
                    told(user.kind(), UserKind.values()),
                    told(user.industry(), Industry.values()));
        }
        Set<HardshipKind> hardship = user.hardshipKinds().given();
        if (user.kind().value() == UserKind.UNIT && hardship != null && !hardship.isEmpty()) {
            comparison.dispute(
                    UNIT_IN_HARDSHIP, told(user.kind(), UserKind.values()), told(user.hardshipKinds(), Set.of()));
        }
    }

    private static void compareBuilding(GasUser user, Comparison comparison) {
        if (!user.building().isGiven()) {
            return;
        }
        Building building = user.building().get();
        if (user.kind().value() == UserKind.RESIDENT) {
            comparison.isOn(NOT_ON_THE_LIST, building.households(), user, user.building());
        } else if (!user.kind().isKnown()
                && building.households().isKnown()
                && !comparison.isOn(building.households(), user)) {
            comparison.follows(NOT_ON_THE_LIST, user.kind(), List.of(UserKind.UNIT), building.households());
        }
    }

    private static void compareKinds(GasUser user, District area, Comparison comparison) {
        VenueKind kind = user.venueKind().given();
        Set<VenueKind> present = area.venueKindsPresent().given();
        if (kind != null && kind != VenueKind.NOT_PUBLIC && present != null && !present.contains(kind)) {
            Set<VenueKind> both = EnumSet.of(kind);
            both.addAll(present);
            comparison.dispute(KIND_SAID_NOT_TO_OCCUR, told(area.venueKindsPresent(), both), told(user.venueKind()));
        }
    }

    private static void compareCommunity(GasUser user, Comparison comparison) {
        Boolean old = user.community().isGiven() ? user.community().get().old().given() : null;
        if (old != null) {
            comparison.follows(UNLIKE_ITS_COMMUNITY, user.inOldCommunity(), List.of(old), user.community().get().old());
        }
    }
}
