package org.gascheck.subjects.buildings;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Located;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;

/** What the facts of a building say of those of its households. */
public final class BuildingConsistency implements Consistency<Building> {

    private static final Contradiction UNIT_AMONG_THE_HOUSEHOLDS = Contradiction.refused("unit-among-the-households",
            "列为楼内住户的是居民用户", "a household of a building is a resident user");
    private static final Contradiction HOUSEHOLD_OF_ANOTHER_BUILDING = Contradiction.refused(
            "household-of-another-building", "列为楼内住户的就在该楼内", "a household of a building is in that building");

    private static final Contradiction HEIGHT_UNLIKE_ITS_FIGURE = Contradiction.disputed(
            "height-unlike-its-figure",
            "写明的建筑高度数值，与是否超过 100 米的说明不一致",
            "the height in metres and the statement whether it is above 100 m say different things");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final List<BigDecimal> EITHER_SIDE = List.of(HUNDRED, THOUSAND);
    private static final Text WITHOUT_A_SOURCE = new Text(
            "写明了建筑是否超过 100 米，没有写明依据（层数、估计不能作为依据）",
            "whether the building is above 100 m is said, and not what that rests on (storeys or a guess are none)");

    /** Storeys, of which no height is worked out, and guesses. */
    private static final Pattern NO_SOURCE = Pattern.compile(
            "层数|楼层|[0-9０-９一二三四五六七八九十百]\\s*层|估|目测|口述|口头|自述|推算|推测|凭经验|(?i:storey|floors|estimate|guess)");
    private static final List<UserKind> RESIDENT = List.of(UserKind.RESIDENT);

    @Override
    public List<Contradiction> contradictions() {
        return List.of(UNIT_AMONG_THE_HOUSEHOLDS, HOUSEHOLD_OF_ANOTHER_BUILDING, HEIGHT_UNLIKE_ITS_FIGURE);
    }

    @Override
    public void compare(Building building, Comparison comparison) {
        compareHeight(building, comparison);
        if (building.households().isKnown()) {
            for (GasUser household : building.households()) {
                comparison.follows(UNIT_AMONG_THE_HOUSEHOLDS, household.kind(), RESIDENT, building.households());
                comparison.follows(
                        HOUSEHOLD_OF_ANOTHER_BUILDING, household.building(), building, building.households());
            }
        }
    }

    /** What people who know the storeys only can say of the height: nothing is worked out of storeys. */
    private static void compareHeight(Building building, Comparison comparison) {
        if (!building.aboveHundredMetres().isGiven()) {
            return;
        }
        boolean above = building.aboveHundredMetres().given();
        if (!building.heightMetres().isGiven()) {
            if (!building.heightSource().isGiven()) {
                return;
            }
            if (NO_SOURCE.matcher(building.heightSource().given()).find()
                    || Blanks.isBlank(building.heightSource().given())) {
                comparison.leaveToAPerson(
                        building.heightMetres(), EITHER_SIDE, building.aboveHundredMetres(), WITHOUT_A_SOURCE);
                return;
            }
            List<Located> because = List.of(building.aboveHundredMetres(), building.heightSource());
            comparison.isWithin(
                    building.heightMetres(), above ? HUNDRED.add(STEP) : STEP, above ? THOUSAND : HUNDRED, because);
        } else if (building.heightMetres().given().compareTo(HUNDRED) > 0 != above) {
            comparison.dispute(HEIGHT_UNLIKE_ITS_FIGURE, told(building.heightMetres(), above ? THOUSAND : STEP),
                    told(building.aboveHundredMetres()), told(building.heightSource()));
        }
    }
}
