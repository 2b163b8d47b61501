package org.gascheck.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.junit.jupiter.api.Test;

/**
 * What another day, reading or instrument is told to change, and by what, against checking with each basis. Some cases,
 * by a seed; all with {@code -Dcases.all=true}.
 */
class OtherBasesTest {

    private static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final RulePack CITY = RulePacks.CHONGQING_2021_156;
    private static final RulePack STREET = RulePacks.YUELAI_2022_8;
    /** Those of every file, or of a third of the files. */
    static final List<Case> CASES = cases();
    private static final int SOME = 6;

    private static List<Case> cases() {
        List<Path> files = Case.files(Path.of("../fixtures/src/main/resources/cases"));
        return IntStream.range(0, files.size()).filter(i -> ALL || i % 3 == 0)
                .mapToObj(i -> Case.read(files.get(i))).flatMap(List::stream).toList();
    }

    private final Random random = new Random(20261130);
    private final Map<String, ComplianceChecker> checkers = new HashMap<>();

    @Test
    void anotherDayTurnsWhatItIsToldToTurnAndIsTheCause() {
        List<LocalDate> days = new ArrayList<>(daysOfTheLaw());
        int turned = 0;
        for (int i = 0; i < (ALL ? 40 : 2); i++) {
            // What is to be judged has not happened by the first of these days.
            LocalDate one = days.get(days.size() / 2 + random.nextInt(days.size() / 2));
            LocalDate other = days.get(days.size() / 2 + random.nextInt(days.size() / 2));
            Basis old = new Basis(CITY, Settings.RECOMMENDED, i % 2 == 0 ? null : one);
            Basis changed = new Basis(CITY, Settings.RECOMMENDED, other);
            turned += compare(old, changed, some(16), Map.of());
        }
        assertThat(turned).isPositive();
    }

    @Test
    void anotherReadingAndAnotherDayAreEachTakenBack() {
        List<Setting> settings = CITY.settings().values().stream().filter(each -> each.options().size() > 1).toList();
        List<LocalDate> days = new ArrayList<>(daysOfTheLaw());
        int turned = 0;
        for (Setting each : ALL ? settings : some(settings, settings.size())) {
            // One of them, and more until something turned in the cases that are drawn.
            if (!ALL && turned > 0) {
                break;
            }
            for (Setting.Option option : each.options().subList(1, each.options().size())) {
                Settings chosen = new Settings(Map.of(each.key(), option.name()));
                List<Submission> of = of(each.key());
                Basis usual = Basis.of(CITY);
                turned += compare(usual, new Basis(CITY, chosen, null), of, Map.of());
                LocalDate one = days.get(random.nextInt(days.size()));
                LocalDate other = days.get(random.nextInt(days.size()));
                if (!one.equals(other)) {
                    turned += compare(
                            new Basis(CITY, Settings.RECOMMENDED, one), new Basis(CITY, chosen, other), of, Map.of(
                                    Change.Kind.DAY, new Basis(CITY, chosen, one),
                                    Change.Kind.READING, new Basis(CITY, Settings.RECOMMENDED, other)));
                }
            }
        }
        assertThat(turned).isPositive();
    }

    @Test
    void anotherInstrumentTurnsWhatItIsToldToTurn() {
        assertThat(compare(Basis.of(CITY), Basis.of(STREET), some(SOME), Map.of())
                + compare(Basis.of(STREET), Basis.of(CITY), some(SOME), Map.of())).isPositive();
    }

    /**
     * How many findings differ.
     *
     * @param without the bases in which one change is taken back, where there are two
     */
    private int compare(Basis old, Basis changed, List<Submission> submissions, Map<Change.Kind, Basis> without) {
        Impact impact = Impact.between(old, changed);
        int turned = 0;
        for (Submission submission : submissions) {
            BruteForce before = found(old, submission);
            BruteForce after = found(changed, submission);
            if (before == null || after == null) {
                continue;
            }
            SubmissionImpact told = impact.on(submission);
            assertThat(AttributionTest.differences(told)).as("%s to %s", old, changed)
                    .isEqualTo(before.differences(after));
            assertThat(told.verdict().from()).isEqualTo(before.verdict());
            assertThat(told.verdict().to()).isEqualTo(after.verdict());
            for (ChangedFinding each : told.findings()) {
                assertThat(impact.changes()).containsAll(each.cause().changes());
                if (impact.changes().size() == 1) {
                    assertThat(each.cause()).isEqualTo(new Cause(Cause.How.ALONE, impact.changes()));
                } else if (impact.changes().size() == without.size()) {
                    isTakenBack(each, before, submission, without, impact);
                } else {
                    isTakenBackWhereItCanBe(each, before, old, changed, submission);
                }
            }
            turned += told.findings().size();
        }
        return turned;
    }

    private void isTakenBack(
            ChangedFinding finding, BruteForce before, Submission submission, Map<Change.Kind, Basis> without,
            Impact impact) {
        String key = AttributionTest.key(finding);
        List<Change> takingBack = impact.changes().stream()
                .filter(each -> found(without.get(each.kind()), submission).of(key) == before.of(key)).toList();
        assertThat(finding.cause()).as(key).isEqualTo(AttributionTest.expected(impact, takingBack));
    }

    /** A limit, due date or requirement can be put back into a pack by itself, without what tells causes. */
    private void isTakenBackWhereItCanBe(
            ChangedFinding finding, BruteForce before, Basis old, Basis changed, Submission submission) {
        if (finding.cause().how() == Cause.How.JOINTLY) {
            return;
        }
        for (Change each : finding.cause().changes()) {
            boolean canBe = each.kind() == Change.Kind.LIMIT || each.kind() == Change.Kind.DUE_DATE
                    || each.kind() == Change.Kind.STRENGTH;
            if (canBe) {
                Basis back = Basis.of(LawChangesTakenBack.of(old.pack(), changed.pack(), each));
                String key = AttributionTest.key(finding);
                assertThat(BruteForce.of(back, BruteForce.checker(back), submission).of(key)).as("%s of %s", each, key)
                        .isEqualTo(before.of(key));
            }
        }
    }

    /** Null where something of the submission has not happened by then. */
    private BruteForce found(Basis basis, Submission submission) {
        try {
            String key = basis.pack().instrument().id() + basis.settings().chosen();
            return BruteForce.of(
                    basis, checkers.computeIfAbsent(key, each -> BruteForce.checker(basis)), submission);
        } catch (InvalidSubmissionException e) {
            return null;
        }
    }

    /** The due dates and days of the law, and the days after them, on which something can turn. */
    private static TreeSet<LocalDate> daysOfTheLaw() {
        TreeSet<LocalDate> days = new TreeSet<>();
        CITY.requirements().values().stream().filter(each -> each.due() != null)
                .forEach(each -> days.add(each.due().date()));
        CITY.limits().values().stream().filter(each -> each.day() != null).forEach(each -> days.add(each.day()));
        List.copyOf(days).forEach(each -> days.add(each.plusDays(1)));
        return days;
    }

    private List<Submission> some(int most) {
        return some(CASES, ALL ? CASES.size() / 20 : most).stream().map(Case::submission).toList();
    }

    /** Cases that were written for a setting, and others. */
    private List<Submission> of(String setting) {
        List<Submission> of = new ArrayList<>(some(2));
        CASES.stream().filter(each -> each.settings().chosen().containsKey(setting)).limit(ALL ? 200 : 3)
                .forEach(each -> of.add(each.submission()));
        return of;
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }
}
