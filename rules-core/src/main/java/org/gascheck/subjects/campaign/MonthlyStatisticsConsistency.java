package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of the statistics of a month say of each other. */
public final class MonthlyStatisticsConsistency implements Consistency<MonthlyStatistics> {

    private static final Contradiction CIRCULATED_BEFORE_ITS_MONTH = Contradiction.refused(
            "statistics-circulated-before-their-month",
            "一个月的统计不会在这个月开始以前通报",
            "the statistics of a month are not circulated before it begins");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(CIRCULATED_BEFORE_ITS_MONTH);
    }

    @Override
    public void compare(MonthlyStatistics statistics, Comparison comparison) {
        YearMonth month = statistics.month().given();
        LocalDate circulatedOn = statistics.circulatedOn().given();
        if (month != null && circulatedOn != null && circulatedOn.isBefore(month.atDay(1))) {
            comparison.refuse(CIRCULATED_BEFORE_ITS_MONTH, statistics.circulatedOn(), statistics.month());
        }
    }
}
