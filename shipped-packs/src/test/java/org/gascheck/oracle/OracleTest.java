package org.gascheck.oracle;

import org.junit.jupiter.api.Test;

/** The rules and the second opinion come to the same on random submissions. */
class OracleTest {

    @Test
    void theRulesAndTheOracleAgreeOnEveryFinding() throws Exception {
        new OracleComparison(900, RandomSubmissions::of, Forced::told, Oracle::outcomes, Oracle.REQUIREMENTS)
                .run();
    }

    @Test
    void theyAgreeOnCompaniesFacilitiesAndMarkets() throws Exception {
        new OracleComparison(
                        300,
                        FieldSubmissions::of,
                        FieldChoices::told,
                        FieldOracle::outcomes,
                        FieldOracle.requirements())
                .run();
    }
}
