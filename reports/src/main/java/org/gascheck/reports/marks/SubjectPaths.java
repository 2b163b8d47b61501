package org.gascheck.reports.marks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.gascheck.report.ReportedSubject;

/**
 * The ids by which the subjects of a submission are known again wherever they stand in their lists: that of a subject,
 * after those of the subjects that it is part of, such as {@code u1/d1}.
 */
public final class SubjectPaths {

    private final Map<String, String> ids = new HashMap<>();

    /** Those of a submission, of which these are the subjects. */
    public SubjectPaths(Collection<ReportedSubject> subjects) {
        subjects.forEach(each -> ids.put(each.pointer(), each.id()));
    }

    /** That of a subject, as far as the subjects that it is part of are among those told. */
    public String of(ReportedSubject subject) {
        StringBuilder path = new StringBuilder();
        String pointer = subject.pointer();
        for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', end + 1)) {
            String id = ids.get(pointer.substring(0, end));
            path.append(id == null ? "" : id + "/");
        }
        return path.append(subject.id()).toString();
    }

    /** Whether all the records of lists that a subject is part of are among those told. */
    public boolean isWhole(ReportedSubject subject) {
        String pointer = subject.pointer();
        for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', end + 1)) {
            String outer = pointer.substring(0, end);
            if (Character.isDigit(outer.charAt(outer.lastIndexOf('/') + 1)) && !ids.containsKey(outer)) {
                return false;
            }
        }
        return true;
    }
}
