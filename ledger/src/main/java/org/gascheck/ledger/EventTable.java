package org.gascheck.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of entries as rows. */
final class EventTable {

    /** What a decision calls the digest of its events. */
    static final String DIGEST = "events";

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event as it is kept.
     *
     * @param digest of the entry after it
     */
    record Kept(EntryEvent event, String digest) {
    }

    void insert(Kept kept) {
        EntryEvent event = kept.event();
        jdbc.sql("""
                INSERT INTO gc_event (entry_id, entry_version, decision_number, act, act_on, state_after, note,
                    submission_key, entry_digest)
                VALUES (:entry, :version, :decision, :act, :on, :state, :note, :submission, :digest)""")
                .param("entry", event.entry())
                .param("version", event.version())
                .param("decision", event.decision())
                .param("act", event.act().name())
                .param("on", event.on())
                .param("state", event.state().name())
                .param("note", event.note())
                .param("submission", event.submission())
                .param("digest", kept.digest())
                .update();
    }

    /** Those of an entry, from the first. */
    List<EntryEvent> of(long entry) {
        return jdbc.sql("SELECT * FROM gc_event WHERE entry_id = :entry ORDER BY entry_version").param("entry", entry)
                .query((row, number) -> event(row)).list();
    }

    /** Those of a decision, in an order of their own. */
    List<Kept> ofDecision(long decision) {
        return jdbc.sql("SELECT * FROM gc_event WHERE decision_number = :decision ORDER BY entry_id, entry_version")
                .param("decision", decision)
                .query((row, number) -> new Kept(event(row), row.getString("entry_digest"))).list();
    }

    private static EntryEvent event(ResultSet row) throws SQLException {
        return new EntryEvent(
                row.getLong("entry_id"), row.getLong("entry_version"), row.getLong("decision_number"),
                Act.valueOf(row.getString("act")), row.getObject("act_on", LocalDate.class),
                EntryState.valueOf(row.getString("state_after")), row.getString("note"),
                row.getString("submission_key"));
    }

    /** The digest of the events of a decision. */
    static String digest(List<Kept> events) {
        return Keys.of(events.stream()
                .sorted(Comparator.comparing((Kept each) -> each.event().entry())
                        .thenComparing(each -> each.event().version()))
                .flatMap(each -> Stream.of(
                        each.event().entry(), each.event().version(), each.event().act(), each.event().on(),
                        each.event().state(), each.event().note(), each.event().submission(), each.digest()))
                .map(Objects::toString).toList());
    }
}
