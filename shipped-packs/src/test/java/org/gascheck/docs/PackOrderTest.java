package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of a pack follow its instrument, as the chapters do: the folders, their parts, the requirements of a part
 * and its rules.
 */
class PackOrderTest {

    /** The chapter of the instrument that a folder of a pack stands for. */
    private static final Map<String, Provision> CHAPTERS = Map.of(
            "goals", Provision.of("二"),
            "tasks", Provision.of("三"),
            "stages", Provision.of("四"),
            "demands", Provision.of("五"),
            "annex1", Provision.of("附件1"),
            "annex2", Provision.of("附件2"),
            "annex3", Provision.of("附件3"));

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    /** A requirement with several places stands at one of those in the chapter of its folder. */
    @ParameterizedTest
    @MethodSource("packs")
    void partsAndRequirementsFollowTheInstrument(RulePack pack) {
        List<String> astray = new ArrayList<>();
        Provision last = Provision.of("");
        for (Map.Entry<String, List<String>> part : PackParts.of(pack).entrySet()) {
            Provision chapter = CHAPTERS.get(part.getKey().substring(0, part.getKey().indexOf('/')));
            assertThat(chapter).as("chapter of %s", part.getKey()).isNotNull();
            for (String id : part.getValue()) {
                List<String> provisions = pack.requirement(id).provisions();
                Provision reached = last;
                Provision next = provisions.stream().flatMap(Provision::each)
                        .filter(each -> each.isIn(chapter) && each.compareTo(reached) >= 0).sorted().findFirst()
                        .orElse(null);
                if (next == null) {
                    astray.add(part.getKey() + ".yaml: " + id + " (" + String.join("、", provisions) + ") after "
                            + last);
                } else {
                    last = next;
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theRulesOfAPartStandInTheOrderOfItsRequirements(RulePack pack) {
        Map<String, List<String>> parts = PackParts.of(pack);
        assertThat(PackParts.rules(pack)).isNotEmpty()
                .allSatisfy((part, rules) -> assertThat(rules).isEqualTo(parts.get(part)));
    }

    @ParameterizedTest
    @CsvSource({"二, 三（三）2", "三（三）2, 三（三）10", "三（三）2, 三（四）1", "三, 三（一）", "六（四）, 附件1 一", "附件1 二 ¶1, 附件1 二 ¶2",
        "附件1 四（三）, 附件1 四（三）4", "附件2 一 区教委, 附件2 二", "附件3 §一 7, 附件3 §二 定义", "附件3 §二 定义, 附件3 §二 1"})
    void provisionsAreOrderedAsTheyStand(String one, String other) {
        assertThat(Provision.of(one)).isLessThan(Provision.of(other));
    }

    @Test
    void aProvisionMayNameSeveralPlaces() {
        assertThat(Provision.each("附件3 §一 3/4/5")).containsExactly(
                Provision.of("附件3 §一 3"), Provision.of("附件3 §一 4"), Provision.of("附件3 §一 5"));
        assertThat(Provision.each("附件1 二（一）–（三）")).containsExactly(Provision.of("附件1 二（一）"), Provision.of("附件1 二（三）"));
        assertThat(Provision.each("附件1 二 ¶1–3")).containsExactly(Provision.of("附件1 二 ¶1"), Provision.of("附件1 二 ¶3"));
    }
}
