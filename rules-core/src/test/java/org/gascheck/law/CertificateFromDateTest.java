package org.gascheck.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gascheck.subjects.products.CertificateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateFromDateTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Test
    void isReadAsItIsWritten() {
        CertificateFromDate certificate = new CertificateFromDate(CertificateKind.CCC, FIRST);

        assertThat(CertificateFromDate.parse("CCC@2025-07-01")).contains(certificate);
        assertThat(certificate).hasToString("CCC@2025-07-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CCC", "CCC@", "@2025-07-01", "DDD@2025-07-01", "CCC@2025-7-1", "CCC@2025-02-30",
                    "CCC@2025-07-01@x", "ccc@2025-07-01"})
    void nothingElseIsRead(String text) {
        assertThat(CertificateFromDate.parse(text)).isEmpty();
    }

    @Test
    void isCompulsoryFromTheDayItself() {
        CertificateFromDate certificate = new CertificateFromDate(CertificateKind.CCC, FIRST);

        assertThat(certificate.isCompulsoryOn(FIRST.minusDays(1))).isFalse();
        assertThat(certificate.isCompulsoryOn(FIRST)).isTrue();
    }
}
