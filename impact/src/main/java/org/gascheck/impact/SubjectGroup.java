package org.gascheck.impact;

import java.util.Comparator;
import org.gascheck.Text;
import org.gascheck.report.Site;

/**
 * Subjects that are counted together.
 *
 * @param site where
 * @param kind as what
 */
public record SubjectGroup(Site site, Text kind) implements Comparable<SubjectGroup> {

    private static final Comparator<SubjectGroup> ORDER = Comparator
            .comparing((SubjectGroup each) -> each.site().area())
            .thenComparing(each -> each.site().street())
            .thenComparing(each -> each.kind().zh())
            .thenComparing(each -> each.kind().en());

    @Override
    public int compareTo(SubjectGroup other) {
        return ORDER.compare(this, other);
    }
}
