package org.gascheck.reports.waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.report.Finding;
import org.gascheck.reports.marks.SubjectPaths;

/** Counts what each waiver is good for in a run, and says of which somebody should know. Safe for many threads. */
public final class WaiverUse {

    /** What is to be said of a waiver. */
    public enum Remark {
        /** It waives something. */
        USED,
        /** Nothing that it is for is breached. */
        UNUSED,
        /** It has ended: what it was for counts as not waived. */
        EXPIRED,
        /** It ends within thirty days. */
        ABOUT_TO_EXPIRE,
        /** It does not hold yet. */
        NOT_YET_GRANTED
    }

    /**
     * What became of a waiver.
     *
     * @param waived how many findings it waives
     */
    public record Told(Waiver waiver, long waived, List<Remark> remarks) {

        /** Keeps a copy of the list. */
        public Told {
            remarks = List.copyOf(remarks);
        }

        /** Whether somebody should look at it. */
        public boolean isToBeLookedAt() {
            return !remarks.equals(List.of(Remark.USED));
        }
    }

    private final Waivers waivers;
    private final Map<Waiver, long[]> counts = new IdentityHashMap<>();
    private LocalDate last;

    /** One of these waivers. */
    public WaiverUse(Waivers waivers) {
        this.waivers = waivers;
        waivers.all().forEach(each -> counts.put(each, new long[2]));
    }

    /** Counts the findings on a submission. */
    public synchronized void add(String source, LocalDate day, SubjectPaths paths, List<Finding> findings) {
        last = last == null || day.isAfter(last) ? day : last;
        for (Finding finding : findings) {
            waivers.on(source, paths, finding).forEach(each -> counts.get(each)[1]++);
            waivers.waiverOf(source, day, paths, finding).ifPresent(each -> counts.get(each)[0]++);
        }
    }

    /** How many findings are waived. */
    public synchronized long waived() {
        return counts.values().stream().mapToLong(each -> each[0]).sum();
    }

    /** What is to be said of each, as of the last day for which anything was judged. */
    public synchronized List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Waiver each : waivers.all()) {
            long[] count = counts.get(each);
            List<Remark> remarks = new ArrayList<>();
            if (count[1] == 0) {
                remarks.add(Remark.UNUSED);
            }
            if (last != null && each.hasExpiredBy(last)) {
                remarks.add(Remark.EXPIRED);
            } else if (last != null && last.isBefore(each.grantedOn())) {
                remarks.add(Remark.NOT_YET_GRANTED);
            } else if (last != null && each.isAboutToExpire(last)) {
                remarks.add(Remark.ABOUT_TO_EXPIRE);
            }
            told.add(new Told(each, count[0], remarks.isEmpty() ? List.of(Remark.USED) : remarks));
        }
        return told;
    }
}
