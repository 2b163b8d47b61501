package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Advice CHINESE = new Advice(new Voice(Locale.CHINA));
    private static final List<Finding> HOTPOT = SampleReports.on("hotpot-basement.json").findings();

    @Test
    void aBreachHasDepartmentsAndANextStepWithItsBasis() {
        Finding breach = HOTPOT.stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED).findFirst().orElseThrow();
        assertThat(CHINESE.inCharge(breach)).startsWith("市经济信息委、市住房城乡建委、市商务委、").endsWith("（各区县政府负总责）");
        assertThat(CHINESE.nextStep(breach)).get().asString().startsWith("立查立改：立即整改（").contains("四（二）");
        assertThat(new Advice(new Voice(Locale.ENGLISH)).nextStep(breach)).get().asString().startsWith("立查立改: ");
    }

    @Test
    void whatIsMetNeedsNoStep() {
        assertThat(HOTPOT).filteredOn(finding -> finding.outcome() == Outcome.SATISFIED).isNotEmpty()
                .allSatisfy(finding -> assertThat(CHINESE.nextStep(finding)).isEmpty());
    }
}
