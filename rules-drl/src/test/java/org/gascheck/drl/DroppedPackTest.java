package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.base.RuleBase;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Assessment;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.Areas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/** A pack of a folder leaves nothing behind when it is dropped: a service may load a new one each day for years. */
class DroppedPackTest {

    private static final int LOADS = 10;
    /** Drools compiles more than ten rules in threads of its own unless told otherwise. */
    private static final int RULES = 12;
    private static final String NAMES = "abcdefghijkl";
    private static final Areas TOWER = Areas.of(Submissions.of(
            Map.of("assessedOn", "2022-02-01", "buildings", List.of(Map.of("id", "tower", "heightMetres", 60)))));

    @TempDir
    private Path folder;

    @Test
    void itsClassLoadersAreCollectedAndNoThreadStaysOn() throws IOException, InterruptedException {
        write();
        Set<Thread> before = workers();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            loaders.add(loadedJudgedByAndDropped());
        }

        assertThat(before).containsAll(workers());
        for (int i = 0; i < LOADS && loaders.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(loaders).extracting(WeakReference::get).containsOnlyNulls();
    }

    private WeakReference<ClassLoader> loadedJudgedByAndDropped() {
        RulePack pack = RulePacks.load(folder);
        KieBase base = org.gascheck.drl.RuleBase.of(pack);
        Assessment assessment = new Assessment(null, pack, Settings.RECOMMENDED).on(LocalDate.of(2022, 2, 1));
        assertThat(new DroolsRules(base, new RequirementIndex(pack)).judge(assessment, TOWER).conclusions(assessment))
                .hasSize(RULES);
        ClassLoader loader = ((RuleBase) base).getRootClassLoader();
        assertThat(loader).isNotSameAs(getClass().getClassLoader());
        return new WeakReference<>(loader);
    }

    /** The threads of pools, but for those that run the tests. */
    private static Set<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream().filter(ForkJoinWorkerThread.class::isInstance)
                .filter(each -> !each.getClass().getName().startsWith("org.junit.")).collect(Collectors.toSet());
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                instrument:
                  id: heights
                  number: 某办〔2022〕1号
                  title: {zh: 试行办法, en: Trial measures}
                  issued: 2022-01-15
                parts: [heights]
                limits:
                  low-metres: {number: 50, unit: m, provision: 一}
                authorities:
                  一: {departments: [某局]}
                """);
        Files.writeString(folder.resolve("register.yaml"), "clauses:\n" + forEach("""
                  - id: height-%s
                    area: buildings
                    strength: MANDATORY
                    provisions: {heights: ["一"]}
                    authority: {heights: 一}
                    subject: {zh: 建筑, en: building}
                    what: {zh: 楼高有限制。, en: The height is limited.}
                """));
        Files.writeString(folder.resolve("heights.yaml"), forEach("""
                - id: height-%s
                  subject: Building
                  title: {zh: 楼高有限制, en: The height is limited}
                  applies: {zh: 都适用。, en: Always applies.}
                  satisfied: {zh: 不超过。, en: Not above it.}
                  messages:
                    breached: {zh: 楼太高了。, en: The building is too high.}
                  reading: {zh: 按字面。, en: Literally.}
                """));
        Files.writeString(
                folder.resolve("heights.drl"),
                """
                package org.gascheck.rules;

                import org.gascheck.law.Assessment;
                import org.gascheck.subjects.buildings.*;
                import org.gascheck.truth.Claim;
                import static org.gascheck.drl.Judging.judge;
                import static org.gascheck.truth.Claims.*;

                """
                        + forEach(
                                """
                rule "the height is limited %s"
                    @requirement(height-%<s)
                when
                    $assessment : Assessment()
                    $building   : Building()
                    $satisfied  : Claim() from isNot(exceeds($building.heightMetres(), $assessment.number("low-metres")))
                then
                    judge(kcontext);
                end
                """));
    }

    private static String forEach(String text) {
        return IntStream.range(0, RULES).mapToObj(i -> text.formatted(NAMES.charAt(i))).collect(Collectors.joining());
    }
}
