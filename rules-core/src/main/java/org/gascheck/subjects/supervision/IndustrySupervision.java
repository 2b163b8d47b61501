package org.gascheck.subjects.supervision;

import org.gascheck.facts.Facts;

/** How the departments of an area supervise the units of their industries that use gas. */
public record IndustrySupervision(Facts<SupervisingDepartment> departments) {
}
