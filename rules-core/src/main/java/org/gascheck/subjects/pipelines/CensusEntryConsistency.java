package org.gascheck.subjects.pipelines;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of an entry of the census say of each other. */
public final class CensusEntryConsistency implements Consistency<CensusEntry> {

    private static final Contradiction GIVEN_THOUGH_NOT_ON_FILE = Contradiction.refused("given-though-not-on-file",
            "资料写出了这一项，说明档案载有", "what is given is on file");
    private static final Contradiction UNFINDABLE_TYPED_AS_A_VALUE =
            Contradiction.refused("unfindable-typed-as-a-value",
            "写“不详”“未知”的，说明查找后无法查到；没有查找过的不要填写",
            "who writes that it is not known searched for it and did not find it; where nobody searched, leave it out");
    private static final Contradiction SEARCH_TO_COME_TYPED_AS_A_VALUE =
            Contradiction.refused("search-to-come-typed-as-a-value",
            "写“待查”“待核实”的，说明还没有查找", "who writes that it is still to be looked up has not searched for it");
    private static final Contradiction NUMBER_OF_WHAT_IS_NOT_ARCHIVED =
            Contradiction.disputed("number-of-what-is-not-archived",
            "写明没有建档，又写有档案编号", "it is said not to be on file, and to have a number there");
    private static final Contradiction SURVEYED_ON_A_DAY_BUT_NOT_SURVEYED =
            Contradiction.refused("surveyed-on-a-day-but-not-surveyed",
            "写有补勘补测日期的，说明做过", "what was surveyed on a day was surveyed");
    private static final Contradiction ASSESSED_BEFORE_IT_WAS_BUILT =
            Contradiction.refused("assessed-before-it-was-built",
            "评估、补勘补测不早于建设年份", "nothing is assessed or surveyed before the year in which it was built");

    /**
     * Of a year that nobody has searched for, a person has to find out whether it is before 2000, that year or later.
     */
    private static final List<BigDecimal> AROUND_2000 =
            List.of(BigDecimal.valueOf(1999), BigDecimal.valueOf(2000), BigDecimal.valueOf(2001));
    private static final Text YEAR_NOT_SEARCHED = new Text(
            "建设年代没有载明，也没有查找过", "the year built is not on file, and nobody has searched for it");

    /** What people write where nothing could be found. */
    private static final Set<String> NOT_KNOWN = Set.of(
            "不详", "未知", "不明", "不清", "不清楚", "无法查找", "无法查实", "查不到", "查无", "查无资料", "无资料", "/", "-", "unknown", "not known",
            "n/a", "unfindable", "not found");

    /** Of an owner: that nobody knows or agrees who it is. */
    private static final Pattern UNSETTLED = Pattern.compile("(产权|权属|归属)?(有争议|存在争议|不清晰?|无主)");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(GIVEN_THOUGH_NOT_ON_FILE, UNFINDABLE_TYPED_AS_A_VALUE, SEARCH_TO_COME_TYPED_AS_A_VALUE,
                NUMBER_OF_WHAT_IS_NOT_ARCHIVED, SURVEYED_ON_A_DAY_BUT_NOT_SURVEYED, ASSESSED_BEFORE_IT_WAS_BUILT);
    }

    @Override
    public void compare(CensusEntry entry, Comparison comparison) {
        compareValue(entry.buildYear(), entry.buildYearState(), comparison);
        if (!entry.buildYear().isGiven() && entry.buildYearState().given() == DatumState.NOT_SEARCHED) {
            comparison.leaveToAPerson(entry.buildYear(), AROUND_2000, entry.buildYearState(), YEAR_NOT_SEARCHED);
        }
        compareText(entry.owner(), entry.ownerState(), comparison);
        compareText(entry.material(), entry.materialState(), comparison);
        compareValue(entry.condition(), entry.conditionState(), comparison);
        if (Boolean.FALSE.equals(entry.archived().given()) && entry.archiveNumber().isGiven()) {
            comparison.dispute(
                    NUMBER_OF_WHAT_IS_NOT_ARCHIVED, told(entry.archived(), true), told(entry.archiveNumber()));
        }
        if (entry.surveyedOn().isGiven()) {
            comparison.follows(
                    SURVEYED_ON_A_DAY_BUT_NOT_SURVEYED, entry.surveyed(), List.of(true), entry.surveyedOn());
        }
        compareYear(entry.buildYear(), entry.surveyedOn(), comparison);
        if (entry.assessments().isKnown()) {
            for (FacilityAssessment made : entry.assessments()) {
                compareYear(entry.buildYear(), made.assessedOn(), comparison);
            }
        }
    }

    private static void compareYear(Fact<BigDecimal> built, Fact<LocalDate> day, Comparison comparison) {
        if (built.isGiven() && day.isGiven() && day.given().getYear() < built.given().intValue()) {
            comparison.refuse(ASSESSED_BEFORE_IT_WAS_BUILT, day, built);
        }
    }

    private static void compareValue(Fact<?> value, Fact<DatumState> state, Comparison comparison) {
        if (value.isGiven()) {
            comparison.follows(GIVEN_THOUGH_NOT_ON_FILE, state, List.of(DatumState.ON_FILE), value);
        }
    }

    private static void compareText(Fact<String> text, Fact<DatumState> state, Comparison comparison) {
        if (text.isGiven() && Blanks.isPending(text.given())) {
            comparison.follows(SEARCH_TO_COME_TYPED_AS_A_VALUE, state, List.of(DatumState.NOT_SEARCHED), text);
        } else if (!text.isGiven() || !isNotKnown(text.given())) {
            compareValue(text, state, comparison);
        } else {
            comparison.follows(UNFINDABLE_TYPED_AS_A_VALUE, state, List.of(DatumState.NOT_FOUND), text);
        }
    }

    private static boolean isNotKnown(String text) {
        return Blanks.isBlank(text)
                || NOT_KNOWN.contains(text.strip().toLowerCase(Locale.ROOT))
                || UNSETTLED.matcher(Blanks.closed(text)).matches();
    }
}
