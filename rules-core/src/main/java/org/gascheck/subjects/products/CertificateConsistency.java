package org.gascheck.subjects.products;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Expiry;

/** What the facts of a certificate say of each other. */
public final class CertificateConsistency implements Consistency<Certificate> {

    private static final Contradiction ENDS_BEFORE_IT_BEGINS = Contradiction.refused(
            "certificate-ends-before-it-begins",
            "证书的有效期起始日不晚于截止日",
            "the validity of a certificate does not end before it begins");

    private static final Contradiction IN_FORCE_AFTER_ITS_END = Contradiction.disputed(
            "certificate-in-force-after-its-end",
            "写明证书在某日有效，而这一天在证书的有效期截止以后",
            "the certificate is said to be in force on a day after its last one");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ENDS_BEFORE_IT_BEGINS, IN_FORCE_AFTER_ITS_END);
    }

    @Override
    public void compare(Certificate certificate, Comparison comparison) {
        if (certificate.validFrom().isGiven() && certificate.expiresOn().isGiven()
                && !certificate.expiresOn().given().covers(certificate.validFrom().given())) {
            comparison.refuse(ENDS_BEFORE_IT_BEGINS, certificate.validFrom(), certificate.expiresOn());
        }
        if (certificate.status().given() == CertificateStatus.IN_FORCE
                && certificate.statusOn().isGiven()
                && certificate.expiresOn().isGiven()
                && !certificate
                        .expiresOn()
                        .given()
                        .covers(certificate.statusOn().given())) {
            comparison.dispute(IN_FORCE_AFTER_ITS_END, told(certificate.status(), CertificateStatus.values()),
                    told(certificate.statusOn()), told(certificate.expiresOn(), Expiry.OPEN_ENDED));
        }
    }
}
