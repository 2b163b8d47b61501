package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A notice to the public on the installation of devices (加装燃气安全装置通告). */
public record InstallationNotice(
        @Happened Fact<LocalDate> publishedOn,
        Fact<Set<NoticeElement>> elements
) {
}
