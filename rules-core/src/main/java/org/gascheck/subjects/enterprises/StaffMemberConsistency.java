package org.gascheck.subjects.enterprises;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.subjects.products.CertificateStatus;

/** What is said of the certificates of a person. */
public final class StaffMemberConsistency implements Consistency<StaffMember> {

    private static final Contradiction CERTIFICATE_TOLD_DIFFERENTLY = Contradiction.disputed(
            "certificate-of-a-person-told-differently",
            "同一张证书写了两次，所写的状态不同",
            "one certificate is told twice, with another status");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(CERTIFICATE_TOLD_DIFFERENTLY);
    }

    @Override
    public void compare(StaffMember member, Comparison comparison) {
        if (!member.certificates().isGiven()) {
            return;
        }
        for (int i = 0; i < member.certificates().size(); i++) {
            PersonCertificate one = member.certificates().get(i);
            for (int j = i + 1; j < member.certificates().size(); j++) {
                PersonCertificate other = member.certificates().get(j);
                if (isSame(one, other)) {
                    compareStatus(one.status(), other.status(), comparison);
                    compareStatus(other.status(), one.status(), comparison);
                }
            }
        }
    }

    /** Rows without a number may be of two certificates: a status that only one tells leaves the other to a person. */
    private static void compareStatus(
            Fact<CertificateStatus> told, Fact<CertificateStatus> other, Comparison comparison) {
        if (!told.isGiven() || told.given() == CertificateStatus.IN_FORCE) {
            return;
        }
        if (!other.isGiven()) {
            comparison.leaveToAPerson(
                    other,
                    List.of(CertificateStatus.IN_FORCE, told.given()),
                    told,
                    CERTIFICATE_TOLD_DIFFERENTLY.says());
        } else if (other.given() != told.given()) {
            comparison.dispute(
                    CERTIFICATE_TOLD_DIFFERENTLY, told(told, other.given()), told(other, told.given()));
        }
    }

    /** They have no numbers here: one of a kind that ends on one day is one. */
    private static boolean isSame(PersonCertificate one, PersonCertificate other) {
        return one.kind().isGiven()
                && other.kind().isGiven()
                && Blanks.closed(one.kind().given()).equals(Blanks.closed(other.kind().given()))
                && one.expiresOn().isGiven()
                && one.expiresOn().given().equals(other.expiresOn().given());
    }
}
