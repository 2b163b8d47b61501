package org.gascheck.subjects.licensing;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Unasked;
import org.gascheck.subjects.products.CertificateStatus;

/** A licence to operate gas business (燃气经营许可证), with its review. */
@Consistent(LicenceConsistency.class)
public record Licence(
        @Unasked Fact<String> licenceNumber,
        Fact<Set<GasBusiness>> scope,
        @Happened Fact<LocalDate> issuedOn,
        Fact<Expiry> expiresOn,
        @Unasked Fact<CertificateStatus> status,
        ReviewGround procedure,
        ReviewGround safety,
        ReviewGround conditions,
        LawfulnessReview issuance,
        LicenceExamination examination
) {
}
