package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.subjects.users.DeviceType;

/** The statistics of a month on the installation of devices, as circulated (月统计通报). */
@Consistent(MonthlyStatisticsConsistency.class)
public record MonthlyStatistics(
        Fact<YearMonth> month,
        @Happened Fact<LocalDate> circulatedOn,
        Fact<Set<DeviceType>> devices,
        Fact<Set<Breakdown>> breakdowns
) {
}
