package org.gascheck.subjects.enterprises;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a certificate of a person say of each other. */
public final class PersonCertificateConsistency implements Consistency<PersonCertificate> {

    private static final Text WITHOUT_A_KIND = new Text(
            "证书种类一栏没有写出是什么证书，是否已经取得尚不清楚",
            "the column for the kind of the certificate names none, which leaves open whether it is held");

    @Override
    public List<Contradiction> contradictions() {
        return List.of();
    }

    @Override
    public void compare(PersonCertificate certificate, Comparison comparison) {
        if (certificate.kind().isGiven() && Blanks.isBlank(certificate.kind().given())) {
            Doubts.leaveToAPerson(
                    certificate.coversPost(), true, false, certificate.kind(), WITHOUT_A_KIND, comparison);
        }
    }
}
