package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gascheck.ComplianceChecker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Three lines of properties make the checker. */
@SpringBootTest
class GasApplicationTest {

    @Autowired
    private ComplianceChecker checker;

    @Test
    void theCheckerIsThatOfTheProperties() {
        assertEquals("[cq2021n156, yl2022n8]", checker.packs().toString());
        assertEquals("{check-participants=ALL_THREE}", checker.settings().chosen().toString());
    }
}
