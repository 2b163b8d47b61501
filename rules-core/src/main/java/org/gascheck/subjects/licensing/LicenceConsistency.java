package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a licence say of each other. */
public final class LicenceConsistency implements Consistency<Licence> {

    private static final Contradiction ENDS_BEFORE_IT_BEGINS = Contradiction.refused("licence-ends-before-it-begins",
            "许可证的有效期截止日不早于发证日期", "the validity of a licence does not end before its issue");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(ENDS_BEFORE_IT_BEGINS);
    }

    @Override
    public void compare(Licence licence, Comparison comparison) {
        if (licence.issuedOn().isGiven() && licence.expiresOn().isGiven()
                && !licence.expiresOn().given().covers(licence.issuedOn().given())) {
            comparison.refuse(ENDS_BEFORE_IT_BEGINS, licence.issuedOn(), licence.expiresOn());
        }
    }
}
