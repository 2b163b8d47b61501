package org.gascheck.reports.marks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.waivers.Waivers;

/** By what findings are marked: waivers, and an earlier run. Nothing of it turns a verdict. Immutable. */
public final class Marks {

    /** No marks. */
    public static final Marks NONE = new Marks(Waivers.NONE, Baseline.NONE);

    private final Waivers waivers;
    private final Baseline baseline;

    /** Those of waivers and a baseline, either of which may be none. */
    public Marks(Waivers waivers, Baseline baseline) {
        this.waivers = Objects.requireNonNull(waivers, "waivers");
        this.baseline = Objects.requireNonNull(baseline, "baseline");
    }

    /** The waivers. */
    public Waivers waivers() {
        return waivers;
    }

    /** The earlier run. */
    public Baseline baseline() {
        return baseline;
    }

    /** Whether there is nothing to mark. */
    public boolean areNone() {
        return waivers.isEmpty() && baseline.isNone();
    }

    /**
     * The marks of a submission.
     *
     * @param source   the file that it was read from
     * @param day      for which it was judged
     * @param subjects all that something was found of
     */
    public OfSubmission on(String source, LocalDate day, Collection<ReportedSubject> subjects) {
        return new OfSubmission(source, day, areNone() ? null : new SubjectPaths(subjects));
    }

    /** The marks of the findings on a submission. */
    public final class OfSubmission {

        private final String source;
        private final LocalDate day;
        private final SubjectPaths paths;

        private OfSubmission(String source, LocalDate day, SubjectPaths paths) {
            this.source = source;
            this.day = day;
            this.paths = paths;
        }

        /** That of a finding. */
        public Mark of(Finding finding) {
            if (paths == null) {
                return Mark.NONE;
            }
            return new Mark(
                    waivers.waiverOf(source, day, paths, finding).orElse(null),
                    baseline.change(source, paths, finding).orElse(null));
        }

        /** Whether a finding is waived. */
        public boolean isWaived(Finding finding) {
            return paths != null
                    && waivers.waiverOf(source, day, paths, finding).isPresent();
        }
    }
}
