package org.gascheck.subjects.products;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/** A certificate or similar paper presented for a product model. */
public record Certificate(
        Fact<CertificateKind> kind,
        Fact<String> number,
        Fact<Set<String>> models,
        Fact<LocalDate> validFrom,
        Fact<Expiry> expiresOn
) {
}
