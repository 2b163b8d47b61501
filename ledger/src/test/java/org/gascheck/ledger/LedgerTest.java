package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gascheck.ledger.Sample.INSPECTOR;
import static org.gascheck.ledger.Sample.TODAY;
import static org.gascheck.ledger.Sample.facts;
import static org.gascheck.ledger.Sample.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gascheck.ledger.Sample.Room;
import org.gascheck.law.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How hazards come into the ledger, and what becomes of them. */
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static Ledger ledger;
    private static int users;

    private String user;

    @BeforeAll
    static void open() {
        ledger = new Ledger(TestDatabase.migrated(), Sample.CLOCK);
    }

    @BeforeEach
    void another() {
        user = "user-" + ++users;
    }

    private LedgerEntry only() {
        List<LedgerEntry> found = ledger.entries(EntryFilter.ALL.of("", user));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private LedgerEntry take(Step step) {
        return ledger.take(INSPECTOR, EntryVersion.of(only()), step);
    }

    private void close(LocalDate on) {
        take(Step.rectified(on, "搬到地面"));
        take(Step.reinspected(on, true, null));
        take(Step.closed(on, null));
    }

    private List<Act> acts() {
        return ledger.history(only().id()).stream().map(EntryEvent::act).toList();
    }

    @Test
    void aBreachOpensAnEntryOnce() {
        Recorded first = record(ledger, user, DAY, Room.BASEMENT);
        assertThat(first.repeated()).isFalse();
        assertThat(first.changes()).extracting(Recorded.Change::act).containsExactly(Act.OPENED);
        LedgerEntry entry = only();
        assertThat(entry.requirement()).isEqualTo(Sample.REQUIREMENT);
        assertThat(entry.state()).isEqualTo(EntryState.OPEN);
        assertThat(entry.found()).isEqualTo(new Done(DAY, "李工"));
        assertThat(entry.lately().finding().outcome()).isEqualTo(Outcome.BREACHED);

        Recorded again = record(ledger, user, DAY, Room.BASEMENT);
        assertThat(again.repeated()).isTrue();
        assertThat(again.decision()).isEqualTo(first.decision());
        assertThat(again.changes()).isEqualTo(first.changes());

        Recorded later = record(ledger, user, DAY.plusDays(1), Room.BASEMENT);
        assertThat(later.changes()).isEmpty();
        assertThat(only().version()).isEqualTo(entry.version());
        assertThat(only().lately().lastFoundOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aReportThatDoesNotFindItClosesNothing() {
        record(ledger, user, DAY, Room.BASEMENT);
        record(ledger, user, DAY.plusDays(1), Room.ABOVE_GROUND);
        assertThat(only().state()).isEqualTo(EntryState.OPEN);
        assertThat(only().lately().isNoLongerFound()).isTrue();
        assertThat(acts()).containsExactly(Act.OPENED, Act.NO_LONGER_FOUND);
        close(DAY.plusDays(2));
        assertThat(only().state()).isEqualTo(EntryState.CLOSED);
        assertThat(acts()).endsWith(Act.RECTIFIED, Act.REINSPECTED, Act.CLOSED);
    }

    @Test
    void whatIsNotKnownChangesNothing() {
        record(ledger, user, DAY, Room.BASEMENT);
        LedgerEntry before = only();
        record(ledger, user, DAY.plusDays(1), Room.NOT_KNOWN);
        assertThat(only()).isEqualTo(before);
        assertThat(ledger.entries(EntryFilter.ALL.of("", user + "-unknown"))).isEmpty();
    }

    @Test
    void aClosedOneThatIsFoundAgainIsReopened() {
        record(ledger, user, DAY, Room.BASEMENT);
        close(DAY.plusDays(2));
        record(ledger, user, DAY.plusDays(3), Room.BASEMENT);
        LedgerEntry entry = only();
        assertThat(entry.state()).isEqualTo(EntryState.OPEN);
        assertThat(entry.progress().timesReopened()).isEqualTo(1);
        assertThat(entry.progress().openSince()).isEqualTo(DAY.plusDays(3));
        assertThat(entry.progress().closed()).isNull();
        assertThat(acts()).endsWith(Act.CLOSED, Act.REOPENED);
    }

    @Test
    void oneThatIsSaidToBePutRightAndIsFoundAgainIsNot() {
        record(ledger, user, DAY, Room.BASEMENT);
        take(Step.rectified(DAY.plusDays(1), null));
        record(ledger, user, DAY.plusDays(1), Room.BASEMENT);
        assertThat(only().state()).isEqualTo(EntryState.OPEN);
        assertThat(acts()).endsWith(Act.RECTIFIED, Act.FOUND_AGAIN);
    }

    @Test
    void anOlderDayThatComesLateChangesNothing() {
        record(ledger, user, DAY, Room.BASEMENT);
        close(DAY.plusDays(5));
        record(ledger, user, DAY.plusDays(6), Room.ABOVE_GROUND);
        LedgerEntry before = only();
        record(ledger, user, DAY.plusDays(2), Room.BASEMENT);
        record(ledger, user, DAY.plusDays(3), Room.ABOVE_GROUND);
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void aBreachThatComesAfterItWasPutRightIsOpenedAndToldToBeGone() {
        record(ledger, user, DAY.plusDays(4), Room.ABOVE_GROUND);
        record(ledger, user, DAY.plusDays(5), Room.NOT_KNOWN);
        record(ledger, user, DAY, Room.BASEMENT);
        assertThat(acts()).containsExactly(Act.OPENED, Act.NO_LONGER_FOUND);
        assertThat(only().lately().on()).isEqualTo(DAY.plusDays(4));
        assertThat(only().state()).isEqualTo(EntryState.OPEN);
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        Random random = new Random(5);
        for (int round = 0; round < 6; round++) {
            List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Room[] rooms = Room.values();
            List<Room> found = days.stream().map(day -> rooms[random.nextInt(rooms.length)]).toList();
            String inOrder = user + "-a" + round;
            days.forEach(day -> record(ledger, inOrder, DAY.plusDays(day), found.get(day)));
            Collections.shuffle(days, random);
            String shuffled = user + "-b" + round;
            days.forEach(day -> record(ledger, shuffled, DAY.plusDays(day), found.get(day)));
            assertThat(says(shuffled)).as("%s as %s", found, days).isEqualTo(says(inOrder));
        }
    }

    private static List<Object> says(String of) {
        return ledger.entries(EntryFilter.ALL.of("", of)).stream()
                .<Object>map(each -> List.of(each.state(), each.lately().outcome(), each.lately().lastFoundOn(),
                        each.lately().isNoLongerFound() ? "" : each.lately().on()))
                .toList();
    }

    @Test
    void theSameIdOfAnotherRegisterIsSomethingElse() {
        String facts = facts(user, DAY, Room.BASEMENT);
        record(ledger, facts);
        HandedIn other = new HandedIn(Sample.handedIn(facts).json(), "另一家燃气公司");
        assertThat(ledger.record(INSPECTOR, other, Sample.report(facts)).changes()).hasSize(1);
        String gone = facts(user, DAY.plusDays(1), Room.ABOVE_GROUND);
        ledger.record(INSPECTOR, new HandedIn(Sample.handedIn(gone).json(), "另一家燃气公司"), Sample.report(gone));
        assertThat(only().lately().isNoLongerFound()).isFalse();
    }

    @Test
    void aReportOnOtherFactsIsRefused() {
        assertThatThrownBy(() -> ledger.record(INSPECTOR, Sample.handedIn(facts(user, DAY, Room.BASEMENT)),
                Sample.report(facts(user, DAY, Room.ABOVE_GROUND))))
                .isInstanceOf(LedgerException.class).hasMessageStartingWith("the report is not on this submission");
    }

    @Test
    void stepsAreTakenInTheirOrder() {
        record(ledger, user, DAY, Room.BASEMENT);
        refused(Step.closed(DAY, null), "is open, so \"closed\" cannot be recorded; expected one that is reinspected");
        refused(Step.reinspected(DAY, true, null), "expected one that is put right");
        refused(Step.reopened(DAY, null), "expected one that is closed");
        refused(Step.rectified(DAY.minusDays(1), null), "is before that of the step before, 2022-03-15");
        refused(Step.rectified(TODAY.plusDays(1), null), "is after today, 2022-06-01");
        refused(new Step(Act.OPENED, DAY, null), "is no step that people take so");
        take(Step.rectified(DAY.plusDays(1), null));
        take(Step.reinspected(DAY.plusDays(2), false, "气瓶仍在地下室"));
        assertThat(only().state()).isEqualTo(EntryState.OPEN);
        close(DAY.plusDays(3));
        refused(Step.rectified(DAY.plusDays(4), null), "is closed");
        take(Step.reopened(DAY.plusDays(4), "误销"));
        assertThat(only().state()).isEqualTo(EntryState.OPEN);
        assertThat(ledger.history(only().id())).extracting(EntryEvent::note).contains("气瓶仍在地下室", "误销");
    }

    private void refused(Step step, String why) {
        LedgerEntry before = only();
        assertThatThrownBy(() -> take(step)).isInstanceOf(LedgerException.class).hasMessageContaining(why)
                .satisfies(each -> assertThat(((LedgerException) each).says(Locale.CHINESE)).isNotBlank());
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        record(ledger, user, DAY, Room.BASEMENT);
        EntryVersion read = EntryVersion.of(only());
        ledger.take(INSPECTOR, read, Step.rectified(DAY, null));
        assertThatThrownBy(() -> ledger.take(new Actor("王工", "INSPECTOR"), read, Step.rectified(DAY, null)))
                .isInstanceOf(LedgerException.class)
                .hasMessage("entry " + read.entry() + " was changed by somebody else: you read version 1, and it is"
                        + " 2 by now; read it again first")
                .extracting(each -> ((LedgerException) each).kind()).isEqualTo(LedgerException.Kind.CONFLICT);
        assertThatThrownBy(() -> ledger.take(INSPECTOR, new EntryVersion(1_000_000, 1), Step.rectified(DAY, null)))
                .hasMessage("the ledger has no entry 1000000");
    }

    @Test
    void whatIsOverdueAsOfADayIsTold() {
        LedgerEntry early = planned(DAY.plusDays(3));
        another();
        LedgerEntry later = planned(DAY.plusDays(8));
        another();
        record(ledger, user, DAY, Room.BASEMENT);
        another();
        planned(DAY.plusDays(3));
        take(Step.rectified(DAY, null));
        OverdueList list = ledger.overdue(DAY.plusDays(9));
        assertThat(list.entries()).extracting(each -> each.entry().id()).containsSubsequence(early.id(), later.id());
        assertThat(list.entries()).filteredOn(each -> each.entry().id() == early.id())
                .extracting(OverdueList.Overdue::days).containsExactly(6L);
        assertThat(list.entries()).allSatisfy(each -> {
            assertThat(each.entry().deadline()).isBefore(DAY.plusDays(9));
            assertThat(each.entry().state()).isIn(EntryState.OPEN, EntryState.NOTIFIED);
        });
        assertThat(list.withoutDeadline()).isPositive();
        assertThat(list.toReinspect()).isPositive();
        assertThat(ledger.overdue(DAY.plusDays(3)).entries())
                .extracting(each -> each.entry().id()).doesNotContain(early.id());
    }

    private LedgerEntry planned(LocalDate deadline) {
        record(ledger, user, DAY, Room.BASEMENT);
        return ledger.plan(INSPECTOR, EntryVersion.of(only()),
                new EntryPlan("张三", null, "移出地下室", "自筹", deadline, null, null, "李四"));
    }

    @Test
    void aNoticeIsOnEntriesOfOneSubject() {
        record(ledger, user, DAY, Room.BASEMENT);
        EntryVersion one = EntryVersion.of(only());
        another();
        record(ledger, user, DAY, Room.BASEMENT);
        EntryVersion other = EntryVersion.of(only());
        assertThatThrownBy(() -> ledger.issueNotice(INSPECTOR, DAY, "甲", null, List.of(one, other)))
                .hasMessageContaining("a notice is for one subject");
        assertThatThrownBy(() -> ledger.issueNotice(INSPECTOR, DAY, "甲", null, List.of()))
                .hasMessageContaining("on no entry");
        assertThat(ledger.issueNotice(INSPECTOR, DAY, "甲", "当面", List.of(one)).text()).isEqualTo("甲〔2022〕1号");
        assertThat(ledger.issueNotice(INSPECTOR, DAY, "甲", null, List.of(other)).text()).isEqualTo("甲〔2022〕2号");
        assertThat(only().progress().notice()).isEqualTo(new GivenNotice("甲〔2022〕2号", DAY, null));
        assertThatThrownBy(() -> ledger.issueNotice(INSPECTOR, DAY, "甲", null, List.of(EntryVersion.of(only()))))
                .hasMessageContaining("is notified");
    }

    @Test
    void entriesAreFoundByStateAndPage() {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            another();
            record(ledger, user, DAY, Room.BASEMENT);
            all.add(only().id());
        }
        EntryFilter open = EntryFilter.ALL.in(Set.of(EntryState.OPEN)).page(all.get(0) - 1, 2);
        List<LedgerEntry> page = ledger.entries(open);
        assertThat(page).extracting(LedgerEntry::id).containsExactly(all.get(0), all.get(1));
        assertThat(ledger.all(open)).extracting(LedgerEntry::id).containsExactlyElementsOf(all);
        assertThatThrownBy(() -> EntryFilter.ALL.page(0, 0)).isInstanceOf(LedgerException.class);
    }
}
