package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Unasked;
import org.gascheck.subjects.products.CertificateStatus;

/** A certificate that a person holds to work at a post. */
@Consistent(PersonCertificateConsistency.class)
public record PersonCertificate(
        Fact<String> kind,
        Fact<Boolean> coversPost,
        Fact<Expiry> expiresOn,
        @Unasked Fact<CertificateStatus> status
) {
}
