package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gascheck.ledger.Sample.INSPECTOR;
import static org.gascheck.ledger.Sample.record;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.ledger.Sample.Room;
import org.junit.jupiter.api.Test;

/** What is open from before a day is told in the order in which it presses, and all of it is counted. */
class OpenBeforeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);

    private final Ledger ledger = new Ledger(TestDatabase.migrated(), Sample.CLOCK);

    private LedgerEntry found(String user, LocalDate on, LocalDate deadline) {
        record(ledger, user, on, Room.BASEMENT);
        LedgerEntry entry = entry(user);
        if (deadline == null) {
            return entry;
        }
        return ledger.plan(INSPECTOR, EntryVersion.of(entry),
                new EntryPlan("张三", null, "移出地下室", "自筹", deadline, null, null, "李四"));
    }

    private LedgerEntry entry(String user) {
        return ledger.entries(EntryFilter.ALL.of("", user)).get(0);
    }

    private static List<String> users(OpenBefore.Part part) {
        return part.entries().stream().map(each -> each.subject().path()).toList();
    }

    @Test
    void theLatestStandsFirstThenWhatIsOverdueThenTheRest() {
        found("late", DAY, DAY.plusDays(3));
        found("later-deadline", DAY, DAY.plusDays(30));
        found("latest-deadline", DAY, null);
        found("longest-late", DAY, DAY.plusDays(1));
        ledger.take(INSPECTOR, EntryVersion.of(found("rectified", DAY, DAY.plusDays(2))), Step.rectified(DAY, null));
        found("yesterday", DAY.plusDays(9), null);
        found("yesterday-late", DAY.plusDays(9), DAY.plusDays(9));
        found("today", DAY.plusDays(10), null);
        LedgerEntry closed = found("closed", DAY, null);
        closed = ledger.take(INSPECTOR, EntryVersion.of(closed), Step.rectified(DAY, null));
        closed = ledger.take(INSPECTOR, EntryVersion.of(closed), Step.reinspected(DAY, true, null));
        ledger.take(INSPECTOR, EntryVersion.of(closed), Step.closed(DAY, null));

        OpenBefore open = ledger.openBefore(DAY.plusDays(10), 10);

        assertThat(open.lastFound()).isEqualTo(DAY.plusDays(9));
        assertThat(users(open.latest())).containsExactly("yesterday-late", "yesterday");
        assertThat(users(open.overdue())).containsExactly("longest-late", "late");
        assertThat(users(open.others())).containsExactly("rectified", "later-deadline", "latest-deadline");
    }

    @Test
    void whatIsNotListedIsCounted() {
        for (int i = 0; i < 5; i++) {
            found("user-" + i, DAY.plusDays(i % 2), null);
        }
        OpenBefore open = ledger.openBefore(DAY.plusDays(2), 1);

        assertThat(open.latest().count()).isEqualTo(2);
        assertThat(open.others().count()).isEqualTo(3);
        assertThat(open.latest().entries()).hasSize(1);
        assertThat(open.overdue()).isEqualTo(new OpenBefore.Part(0, List.of()));
        assertThatThrownBy(() -> ledger.openBefore(DAY, 0)).isInstanceOf(LedgerException.class);
    }

    @Test
    void nothingIsOpenFromBeforeWhereAllWasFoundOnTheDay() {
        found("today", DAY, null);

        assertThat(ledger.openBefore(DAY, 10).lastFound()).isNull();
        assertThat(ledger.openBefore(DAY, 10).latest().count()).isZero();
        assertThat(ledger.openBefore(DAY.plusDays(1), 10).latest().count()).isEqualTo(1);
    }
}
