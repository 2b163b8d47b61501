package org.gascheck.documents.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.documents.SampleResults;
import org.gascheck.documents.told.Told;
import org.gascheck.law.Outcome;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.Waivers;
import org.junit.jupiter.api.Test;

/** What is ordered, and of whom. */
class NoticesTest {

    @Test
    void onlyWhatIsBreachedIsOrderedAndWhatIsUnknownIsToBeSupplied() throws IOException {
        List<Notice> notices = notices(Marks.NONE, "hotpot-basement.json");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.orders()).hasSize(5);
            assertThat(notice.supplies()).extracting(Notice.Supply::fact).contains("单位宣传");
            assertThat(notice.waived()).isEmpty();
            assertThat(notice.orders()).allSatisfy(order -> assertThat(order.deadline()).isEmpty());
        });
    }

    @Test
    void whatIsWaivedIsNotOrderedAndToldAllTheSame() throws IOException {
        Marks marks = new Marks(new Waivers(List.of(new Waiver(
                "cylinder-room-basement", null, "hotpot-basement.json", null, null, "搬迁", "区专委会",
                LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), "w.yaml:2"))), Baseline.NONE);
        assertThat(notices(marks, "hotpot-basement.json")).singleElement().satisfies(notice -> {
            assertThat(notice.orders()).hasSize(4);
            assertThat(notice.waived()).singleElement().asString().contains("气瓶间", "区专委会");
        });
    }

    @Test
    void thereIsNoneForWhoBreachesNothing() throws IOException {
        assertThat(notices(Marks.NONE, "school-canteen-in-order.json", "nobody-at-home.json", "everything-unknown.json",
                "-")).isEmpty();
    }

    @Test
    void eachSubjectThatStandsByItselfHasItsOwn() throws IOException {
        SampleResults market = SampleResults.named("market-screening.json");
        long subjects = market.list().get(0).judged().open().stream()
                .filter(each -> each.outcome() == Outcome.BREACHED)
                .map(each -> each.subject().pointer().split("/")[1] + each.subject().pointer().split("/")[2])
                .distinct().count();
        assertThat(notices(Marks.NONE, "market-screening.json")).hasSize((int) subjects).hasSizeGreaterThan(3);
    }

    @Test
    void whereTheInstrumentGivesNoStepTheNoticeSaysSoAndWhatIsWanted() throws IOException {
        List<Notice.Order> orders = notices(Marks.NONE, "alarm-models-one-fault-each.json", "hotpot-basement.json")
                .stream().flatMap(notice -> notice.orders().stream()).toList();
        assertThat(orders).allSatisfy(order -> assertThat(order.measure()).isNotEmpty());
        assertThat(orders).anySatisfy(order -> assertThat(order.measure())
                .containsExactly("文件没有规定整改步骤；整改后须做到：" + order.demand()));
        assertThat(orders).anySatisfy(order -> assertThat(order.measure()).asString().contains("立查立改"));
    }

    /** The draft does not rest on what nobody read. */
    @Test
    void whatWasNotReadIsToldBesideTheSource() throws IOException {
        Problem unread = new Problem("hotpot-basement.json [E2]", 0, 0, "", new Text("没有读懂“备注”一列", "not understood"));
        List<InputNotes> notes = List.of(
                new InputNotes("hotpot-basement.json", List.of(), List.of(unread)),
                new InputNotes("another.json", List.of(), List.of(unread)));
        assertThat(notices(Marks.NONE, notes, "hotpot-basement.json")).singleElement().extracting(Notice::source)
                .isEqualTo("hotpot-basement.json（其中未判定：hotpot-basement.json [E2]: 没有读懂“备注”一列）");
    }

    private static List<Notice> notices(Marks marks, String... names) throws IOException {
        return notices(marks, List.of(), names);
    }

    private static List<Notice> notices(Marks marks, List<InputNotes> notes, String... names) throws IOException {
        Told told = SampleResults.told(marks, Locale.CHINESE);
        NoticeMaker maker = new NoticeMaker(told, notes);
        List<Notice> notices = new ArrayList<>();
        told.forEachJudged(SampleResults.named(names), submission -> notices.addAll(maker.of(submission)));
        return notices;
    }
}
