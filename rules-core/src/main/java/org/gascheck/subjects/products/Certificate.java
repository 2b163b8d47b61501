package org.gascheck.subjects.products;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.Unasked;

/** A certificate or similar paper presented for a product model. */
@Consistent(CertificateConsistency.class)
public record Certificate(
        Fact<CertificateKind> kind,
        Fact<String> number,
        @Unasked Fact<String> holder,
        Fact<Set<String>> models,
        @MayLieAhead Fact<LocalDate> validFrom,
        Fact<Expiry> expiresOn,
        @Unasked Fact<CertificateStatus> status,
        @Happened Fact<LocalDate> statusOn
) {
}
