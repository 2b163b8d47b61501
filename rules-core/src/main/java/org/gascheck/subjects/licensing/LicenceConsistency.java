package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.subjects.products.CertificateStatus;

/** What the facts of a licence say of each other. */
public final class LicenceConsistency implements Consistency<Licence> {

    private static final Contradiction ENDS_BEFORE_IT_BEGINS = Contradiction.refused("licence-ends-before-it-begins",
            "许可证的有效期截止日不早于发证日期", "the validity of a licence does not end before its issue");

    private static final List<CertificateStatus> HELD_OR_NOT =
            List.of(CertificateStatus.IN_FORCE, CertificateStatus.CANCELLED);
    private static final Text WITHOUT_A_NUMBER = new Text(
            "许可证编号一栏没有写出编号，是否已经取得许可证尚不清楚",
            "no number stands in the column for that of the licence, which leaves open whether it is held");

    private static final Text REVIEWED_BEFORE_ISSUE = new Text(
            "审查、清理在发证以前，说明不了这份许可证", "it was reviewed before the licence was issued, which tells nothing of this one");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ENDS_BEFORE_IT_BEGINS);
    }

    @Override
    public void compare(Licence licence, Comparison comparison) {
        if (licence.licenceNumber().isGiven() && Blanks.isBlank(licence.licenceNumber().given())) {
            comparison.leaveToAPerson(licence.status(), HELD_OR_NOT, licence.licenceNumber(), WITHOUT_A_NUMBER);
        }
        if (licence.issuedOn().isGiven() && licence.expiresOn().isGiven()
                && !licence.expiresOn().given().covers(licence.issuedOn().given())) {
            comparison.refuse(ENDS_BEFORE_IT_BEGINS, licence.issuedOn(), licence.expiresOn());
        }
        compareGround(licence, licence.procedure(), comparison);
        compareGround(licence, licence.safety(), comparison);
        compareGround(licence, licence.conditions(), comparison);
        Doubts.foundBefore(licence.issuedOn(), licence.issuance().reviewedOn(), licence.issuance().finding(),
                Lawfulness.LAWFUL, Lawfulness.SUSPECTED, REVIEWED_BEFORE_ISSUE, comparison);
    }

    private static void compareGround(Licence licence, ReviewGround ground, Comparison comparison) {
        Doubts.foundBefore(licence.issuedOn(), ground.fault().observedOn(), ground.fault().found(),
                false, true, REVIEWED_BEFORE_ISSUE, comparison);
    }
}
