package org.gascheck.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the properties make of the checker, and what comes with it. */
class GasCheckAutoConfigurationTest {

    private static final Path HOTPOT =
            Path.of("../../fixtures/src/main/resources/submissions/hotpot-basement.json");
    private static final Path PACK = Path.of("../../rules-drl/src/main/resources/rulepacks/cn/chongqing/cq2021n156");

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GasCheckAutoConfiguration.class,
                    GasCheckHealthAutoConfiguration.class,
                    GasCheckInfoAutoConfiguration.class,
                    GasCheckMetricsAutoConfiguration.class,
                    GasCheckWebAutoConfiguration.class));

    @Test
    void withoutPropertiesTheUsualInstrumentIsJudgedByUnderTheRecommendedReadings() {
        contexts.run(context -> {
            ComplianceChecker checker = context.getBean(ComplianceChecker.class);

            assertThat(checker.packs()).containsExactly(RulePacks.CHONGQING_2021_156);
            assertThat(checker.settings().chosen()).isEmpty();
            assertThat(context.getBean(ReadLimits.class)).isEqualTo(ReadLimits.service());
        });
    }

    @Test
    void propertiesChooseInstrumentsReadingsPurposeAndLimits() {
        contexts.withPropertyValues(
                "gascheck.instruments=yl2022n8,cq2021n156",
                "gascheck.settings.check-participants=ALL_THREE",
                "gascheck.purpose=acceptance",
                "gascheck.read-limits.size=1MB",
                "gascheck.read-limits.records=7").run(context -> {
            ComplianceChecker checker = context.getBean(ComplianceChecker.class);

            assertThat(checker.packs()).containsExactly(RulePacks.YUELAI_2022_8, RulePacks.CHONGQING_2021_156);
            assertThat(checker.settings().chosen()).containsExactly(Map.entry("check-participants", "ALL_THREE"));
            assertThat(checker.check(Submissions.read(HOTPOT)).purpose().purpose()).isEqualTo("acceptance");
            assertThat(context.getBean(ReadLimits.class).size()).isEqualTo(1 << 20);
            assertThat(context.getBean(ReadLimits.class).records()).isEqualTo(7);
        });
    }

    @Test
    void aPackOfAFolderIsReadOnlyWhereAPropertyNamesIt() {
        contexts.withPropertyValues("gascheck.instruments=", "gascheck.rule-pack-folders=" + PACK).run(context ->
                assertThat(context.getBean(ComplianceChecker.class).packs()).singleElement().satisfies(pack ->
                        assertThat(pack.digest()).isEqualTo(RulePacks.CHONGQING_2021_156.digest())));
    }

    @Test
    void assumptionsAreRefusedWhereThePropertySaysSo() {
        Submission assuming = Submissions.parse("""
                {"assessedOn": "2022-03-01", "assumptions": ["gasUsers.devices=[]"], "gasUsers": [{"id": "u1"}]}
                """);

        contexts.run(context ->
                assertThat(context.getBean(ComplianceChecker.class).check(assuming).scope().assumptions())
                        .isNotEmpty());
        contexts.withPropertyValues("gascheck.assumptions=refused").run(context ->
                assertThatThrownBy(() -> context.getBean(ComplianceChecker.class).check(assuming))
                        .isInstanceOf(InvalidSubmissionException.class));
    }

    @Test
    void whatCannotBeIsToldByTheNameOfTheProperty() {
        assertFails("gascheck.instruments=cq2021n155", "gascheck.instruments：没有文件“cq2021n155”", "cq2021n156");
        assertFails("gascheck.instruments=", "gascheck.instruments", "names no instrument");
        assertFails("gascheck.settings.no-such=X", "gascheck.settings", "there is no setting \"no-such\"");
        assertFails("gascheck.purpose=fun", "gascheck.purpose", "there is no purpose \"fun\"");
    }

    private void assertFails(String property, String... told) {
        contexts.withPropertyValues(property).run(context -> {
            assertThat(context).hasFailed();
            InvalidPropertyException wrong = rootOf(context);
            assertThat(new InvalidPropertyAnalyzer().analyze(wrong).getDescription()).contains(told);
        });
    }

    private static InvalidPropertyException rootOf(AssertableApplicationContext context) {
        Throwable failure = context.getStartupFailure();
        while (failure.getCause() != null) {
            failure = failure.getCause();
        }
        return (InvalidPropertyException) failure;
    }

    @Test
    void aCheckerOfTheProgramsOwnIsLeftAlone() {
        ComplianceChecker own = GasCheck.checker(RulePacks.YUELAI_2022_8);

        contexts.withBean("own", ComplianceChecker.class, () -> own).run(context ->
                assertThat(context.getBean(ComplianceChecker.class)).isSameAs(own));
    }

    @Test
    void checksAreTimedAndCountedByInstrumentAndOutcomeAndNeverBySubject() {
        contexts.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
            ComplianceChecker checker = context.getBean(ComplianceChecker.class);
            MeterRegistry meters = context.getBean(MeterRegistry.class);

            ComplianceReport report = checker.check(Submissions.read(HOTPOT));
            assertThatThrownBy(() -> checker.check(Submissions.parse("{}")))
                    .isInstanceOf(InvalidSubmissionException.class);

            assertThat(meters.get("gascheck.check").tags("instrument", "cq2021n156", "verdict", "NON_COMPLIANT")
                    .timer().count()).isOne();
            assertThat(meters.get("gascheck.check").tags("verdict", "REFUSED").timer().count()).isOne();
            for (Outcome outcome : Outcome.values()) {
                long found = report.findings(outcome).size();
                assertThat(found == 0 ? 0 : meters.get("gascheck.findings")
                        .tags("instrument", "cq2021n156", "outcome", outcome.name()).counter().count())
                        .isEqualTo(found);
            }
            assertThat(meters.getMeters().toString()).doesNotContain("hotpot-1", "巷口");
        });
    }

    @Test
    void aCheckerThatDoesNotJudgeIsNotHealthy() {
        contexts.run(context -> {
            assertThat(context.getBean(HealthIndicator.class).health().getStatus()).isEqualTo(Status.UP);
            assertThat(context.getBean(HealthIndicator.class).health().getDetails().toString())
                    .contains(RulePacks.CHONGQING_2021_156.digest().text());
        });
        contexts.withBean("broken", CheckerCustomizer.class, () -> checker -> new BrokenChecker()).run(context ->
                assertThat(context.getBean(HealthIndicator.class).health().getStatus()).isEqualTo(Status.DOWN));
    }

    @Test
    void whatIsJudgedByIsToldAsInformation() {
        contexts.run(context -> {
            Info.Builder info = new Info.Builder();
            context.getBean(InfoContributor.class).contribute(info);

            assertThat(info.build().getDetails().toString())
                    .contains("渝府办发〔2021〕156号", RulePacks.CHONGQING_2021_156.digest().text());
        });
    }

    @Test
    void aProgramWithNothingButSpringBootHasACheckerAllTheSame() {
        // Spring Boot leaves out the other configurations before it looks at them.
        new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GasCheckAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader(
                "io.micrometer", "org.springframework.boot.actuate", "org.springframework.boot.health",
                "org.springframework.web")).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(ComplianceChecker.class);
            assertThat(context.getBean(ComplianceChecker.class).check(
                    Submissions.of(Map.of("assessedOn", LocalDate.of(2022, 3, 1)))).verdict()).isNotNull();
        });
    }
}
