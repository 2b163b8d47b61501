package org.gascheck.reports.waivers;

import java.time.LocalDate;
import java.util.Objects;
import org.gascheck.Text;

/**
 * That an authority put up with a breach for a time. It says nothing of the law: what is breached stays breached.
 *
 * @param requirement the id of the requirement that is breached
 * @param instrument  the id of the instrument by which it is; null for all
 * @param source      the file in whose submissions it holds, as the operator names it; null for all
 * @param kind        the record type of the subject for which it holds; null for all subjects of the source
 * @param subject     the id of that subject, after those of the subjects that it is part of, such as {@code u1/d1};
 *                    null together with the kind
 * @param reason      why it was granted
 * @param authority   who granted it
 * @param grantedOn   the first day on which it holds
 * @param expiresOn   the last day on which it holds
 * @param place       where it is written, such as a file and line
 */
public record Waiver(
        String requirement,
        String instrument,
        String source,
        String kind,
        String subject,
        String reason,
        String authority,
        LocalDate grantedOn,
        LocalDate expiresOn,
        String place) {

    /** The days before its end on which it is told to be ending. */
    public static final int DAYS_OF_NOTICE = 30;

    /**
     * Checks what it is made of.
     *
     * @throws IllegalArgumentException if it is for nobody in particular, or ends before it begins
     */
    public Waiver {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(grantedOn, "grantedOn");
        Objects.requireNonNull(expiresOn, "expiresOn");
        Objects.requireNonNull(place, "place");
        if ((kind == null) != (subject == null) || kind == null && source == null) {
            throw new IllegalArgumentException("a waiver is for a subject with kind and id, or for a source");
        }
        if (expiresOn.isBefore(grantedOn)) {
            throw new IllegalArgumentException(
                    "the waiver ends on " + expiresOn + ", before it begins on " + grantedOn);
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(grantedOn) && !day.isAfter(expiresOn);
    }

    /** Whether it has ended by a day. */
    public boolean hasExpiredBy(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    /** Whether it still holds on a day, and ends within thirty days of it. */
    public boolean isAboutToExpire(LocalDate day) {
        return holdsOn(day) && day.plusDays(DAYS_OF_NOTICE).isAfter(expiresOn);
    }

    /** For whom it is, in words. */
    public Text whom() {
        String who = subject == null ? "" : kind + " " + subject;
        String where = source == null ? "" : source;
        return subject == null
                ? new Text(where + " 的全部对象", "all subjects of " + where)
                : new Text(
                        who + (where.isEmpty() ? "" : "（" + where + "）"),
                        who + (where.isEmpty() ? "" : " (" + where + ")"));
    }
}
