package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what is open from before a day. */
final class OpenList {

    private static final String OPEN = "entry_state <> 'CLOSED' AND open_since < :day";
    private static final String LATEST = OPEN + " AND open_since = :last";
    private static final String LATE = "(entry_state IN ('OPEN', 'NOTIFIED')"
            + " AND COALESCE(deadline, due_on, :day) < :day)";
    private static final String OVERDUE = OPEN + " AND open_since <> :last AND " + LATE;
    private static final String OTHERS = OPEN + " AND open_since <> :last AND NOT " + LATE;
    /** Whatever a database thinks of nulls. */
    private static final String BY_DEADLINE = "CASE WHEN COALESCE(deadline, due_on) IS NULL THEN 1 ELSE 0 END,"
            + " COALESCE(deadline, due_on), entry_id";

    private final JdbcClient jdbc;
    private final LedgerTable entries;

    OpenList(JdbcClient jdbc, LedgerTable entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    OpenBefore before(LocalDate day, int most) {
        LocalDate last = jdbc.sql("SELECT MAX(open_since) FROM gc_entry WHERE " + OPEN).param("day", day)
                .query(LocalDate.class).optional().orElse(null);
        Map<String, LocalDate> days = Map.of("day", day, "last", last == null ? day : last);
        return new OpenBefore(day, last, part(LATEST, days, most), part(OVERDUE, days, most), part(OTHERS, days, most));
    }

    private OpenBefore.Part part(String condition, Map<String, LocalDate> days, int most) {
        long count = jdbc.sql("SELECT COUNT(*) FROM gc_entry WHERE " + condition).params(days)
                .query(Long.class).single();
        return new OpenBefore.Part(count, entries.where(condition, days, BY_DEADLINE, most));
    }
}
