package org.gascheck.oracle;

import org.junit.jupiter.api.Test;

/**
 * The rules and the second opinion come to the same on random submissions: some by a fixed seed, and a million with the
 * profile {@code oracle}.
 */
class OracleTest {

    @Test
    void theRulesAndTheOracleAgreeOnEveryFinding() throws Exception {
        new OracleComparison(600, RandomSubmissions::of, Forced::told, Oracle::outcomes, Oracle.REQUIREMENTS)
                .run();
    }

    @Test
    void theyAgreeOnCompaniesFacilitiesAndMarkets() throws Exception {
        new OracleComparison(
                        200,
                        FieldSubmissions::of,
                        FieldChoices::told,
                        FieldOracle::outcomes,
                        FieldOracle.requirements())
                .run();
    }
}
