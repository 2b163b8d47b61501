package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** A person who works for a gas company, at a post. */
@Consistent(StaffMemberConsistency.class)
public record StaffMember(
        Fact<String> staffNumber,
        Fact<String> post,
        Fact<Boolean> atWork,
        Fact<Boolean> certificateRequired,
        Fact<Boolean> supervisedTrainee,
        Facts<PersonCertificate> certificates
) {
}
