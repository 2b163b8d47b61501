package org.gascheck.ledger;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers of notices as rows. */
final class NoticeTable {

    private static final String AUTHORITY = "authority";
    private static final String YEAR = "year";
    private static final String NUMBER = "number";

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last number given in a year; 0 where none was. */
    int last(String authority, int year) {
        return jdbc.sql("SELECT last_number FROM gc_notice_series WHERE authority = :authority "
                + "AND notice_year = :year")
                .param(AUTHORITY, authority).param(YEAR, year).query(Integer.class).optional().orElse(0);
    }

    void insert(NoticeNumber notice, LocalDate on, long decision) {
        String series = notice.number() == 1
                ? "INSERT INTO gc_notice_series (authority, notice_year, last_number)"
                        + " VALUES (:authority, :year, :number)"
                : "UPDATE gc_notice_series SET last_number = :number"
                        + " WHERE authority = :authority AND notice_year = :year";
        jdbc.sql(series)
                .param(AUTHORITY, notice.authority())
                .param(YEAR, notice.year())
                .param(NUMBER, notice.number())
                .update();
        jdbc.sql("INSERT INTO gc_notice (authority, notice_year, notice_number, issued_on, decision_number) "
                + "VALUES (:authority, :year, :number, :on, :decision)")
                .param(AUTHORITY, notice.authority())
                .param(YEAR, notice.year())
                .param(NUMBER, notice.number())
                .param("on", on)
                .param("decision", decision)
                .update();
    }
}
