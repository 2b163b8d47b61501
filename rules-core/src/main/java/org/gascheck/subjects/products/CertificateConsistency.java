package org.gascheck.subjects.products;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a certificate say of each other. */
public final class CertificateConsistency implements Consistency<Certificate> {

    private static final Contradiction ENDS_BEFORE_IT_BEGINS = Contradiction.refused("certificate-ends-before-it-begins",
            "证书的有效期起始日不晚于截止日", "the validity of a certificate does not end before it begins");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ENDS_BEFORE_IT_BEGINS);
    }

    @Override
    public void compare(Certificate certificate, Comparison comparison) {
        if (certificate.validFrom().isGiven() && certificate.expiresOn().isGiven()
                && !certificate.expiresOn().given().covers(certificate.validFrom().given())) {
            comparison.refuse(ENDS_BEFORE_IT_BEGINS, certificate.validFrom(), certificate.expiresOn());
        }
    }
}
