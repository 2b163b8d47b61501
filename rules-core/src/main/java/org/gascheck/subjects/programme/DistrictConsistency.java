package org.gascheck.subjects.programme;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.hazards.Hazard;
import org.gascheck.subjects.publicity.PlaceList;
import org.gascheck.subjects.users.VenueKind;

/** What the facts of a district say of each other. */
public final class DistrictConsistency implements Consistency<District> {

    private static final Contradiction KINDS_WITHOUT_A_LIST = Contradiction.disputed("venue-kinds-without-a-list",
            "写明未建立公共场所清单，又写有清单所列的场所类型", "there is said to be no list of public venues, and kinds of venue to be on it");

    private static final Contradiction BASE_OF_NO_PLATFORM = Contradiction.disputed("base-of-no-device-platform",
            "写明没有用户安全装置使用管理平台，又写有它所依托的平台",
            "there is said to be no platform for users' safety devices, and a platform on which it rests");

    private static final Contradiction AREAS_WITHOUT_AN_END = Contradiction.refused("areas-without-an-end",
            "上一级区域层层上推，又回到原处或没有尽头", "the areas in which it lies lead back to where they began, or do not end");

    private static final Contradiction WITHIN_A_LOWER_AREA = Contradiction.refused("area-within-a-lower-one",
            "上一级区域的级别低于本辖区", "the area in which it is said to lie is of a lower level");

    private static final int MOST_AREAS_AROUND = 2 * AreaLevel.values().length;

    private static final Text FOUND_AFTER_THE_LIST = new Text(
            "清单更新以后又发现了重大隐患，清单未必列入",
            "a major hazard was found after the list was updated, which may leave it out");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(AREAS_WITHOUT_AN_END, WITHIN_A_LOWER_AREA, KINDS_WITHOUT_A_LIST, BASE_OF_NO_PLATFORM);
    }

    @Override
    public void compare(District district, Comparison comparison) {
        compareAround(district, comparison);
        Set<VenueKind> kinds = district.venueListKinds().given();
        if (Boolean.FALSE.equals(district.venueListEstablished().given()) && kinds != null && !kinds.isEmpty()) {
            comparison.dispute(
                    KINDS_WITHOUT_A_LIST,
                    told(district.venueListEstablished()),
                    told(district.venueListKinds(), Set.of()));
        }
        Set<PlatformBase> bases = district.userDevicePlatformBases().given();
        if (Boolean.FALSE.equals(district.userDevicePlatform().given()) && bases != null && !bases.isEmpty()) {
            comparison.dispute(
                    BASE_OF_NO_PLATFORM,
                    told(district.userDevicePlatform(), true),
                    told(district.userDevicePlatformBases(), Set.of()));
        }
        PlaceList list = district.signage().majorHazards();
        for (Hazard hazard : district.hazards()) {
            if (hazard.district().isGiven() && Boolean.TRUE.equals(hazard.major().given())) {
                Doubts.foundBefore(hazard.foundOn(), list.updatedOn(), list.established(), true, false,
                        FOUND_AFTER_THE_LIST, comparison);
            }
        }
    }

    private static void compareAround(District district, Comparison comparison) {
        if (!district.within().isGiven()) {
            return;
        }
        Ref<District> around = district.within();
        for (int i = 0; i < MOST_AREAS_AROUND && around.isGiven(); i++) {
            around = around.get().within();
        }
        if (around.isGiven()) {
            comparison.refuse(AREAS_WITHOUT_AN_END, district.within(), district.within().get().within());
        }
        Fact<AreaLevel> own = district.level();
        Fact<AreaLevel> outer = district.within().get().level();
        if (own.isGiven() && outer.isGiven() && outer.given().compareTo(own.given()) > 0) {
            comparison.refuse(WITHIN_A_LOWER_AREA, district.within(), outer);
        }
    }
}
