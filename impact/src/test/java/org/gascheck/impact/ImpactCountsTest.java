package org.gascheck.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.junit.jupiter.api.Test;

/** Counts of parts come to those of the whole, in whatever order they are put together. */
class ImpactCountsTest {

    @Test
    void partsArePutTogetherInAnyOrder() {
        Impact impact = Impact.between(
                Basis.of(RulePacks.CHONGQING_2021_156), Basis.of(RulePacks.YUELAI_2022_8));
        List<SubmissionImpact> impacts = Stream.of(
                        "district-of-two-streets", "census-of-forty-segments", "alarm-refused-in-yuelai")
                .map(name -> Path.of("../fixtures/src/main/resources/submissions", name + ".json"))
                .map(file -> impact.on(Submissions.read(file)))
                .toList();
        ImpactCount whole = new ImpactCount();
        impacts.forEach(whole::add);
        whole.addRejected();
        ImpactCount refused = new ImpactCount();
        refused.addRejected();
        ImpactCounts a = of(impacts.get(0));
        ImpactCounts b = of(impacts.get(1));
        ImpactCounts c = of(impacts.get(2)).merge(refused.counts());
        assertThat(whole.counts().changedFindings()).isPositive();
        assertThat(a.merge(b).merge(c)).isEqualTo(whole.counts());
        assertThat(a.merge(b.merge(c))).isEqualTo(whole.counts());
        assertThat(c.merge(a).merge(b)).isEqualTo(whole.counts());
        assertThat(ImpactCounts.NONE.merge(a)).isEqualTo(a).isEqualTo(a.merge(ImpactCounts.NONE));
    }

    private static ImpactCounts of(SubmissionImpact impact) {
        ImpactCount count = new ImpactCount();
        count.add(impact);
        return count.counts();
    }
}
