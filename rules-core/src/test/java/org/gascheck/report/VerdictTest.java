package org.gascheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private record Found(Strength strength, Outcome outcome) {

        static Found of(String text) {
            String[] parts = text.split(" ");
            return new Found(Strength.valueOf(parts[0]), Outcome.valueOf(parts[1]));
        }
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : Stream.of(text.split(",")).map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANDATORY BREACHED, MANDATORY UNDETERMINED           | NON_COMPLIANT
            MANDATORY UNDETERMINED, MANDATORY SATISFIED          | UNDETERMINED
            MANDATORY NEEDS_REVIEW, MANDATORY SATISFIED          | UNDETERMINED
            MANDATORY SATISFIED, MANDATORY NOT_APPLICABLE        | COMPLIANT
            MANDATORY NOT_YET_DUE                                | COMPLIANT
            MANDATORY NOT_APPLICABLE, MANDATORY NOT_APPLICABLE   | COMPLIANT
            MANDATORY NOT_APPLICABLE, ENCOURAGED BREACHED        | COMPLIANT
            MANDATORY SATISFIED, ENCOURAGED UNDETERMINED         | COMPLIANT
            ENCOURAGED SATISFIED, IN_PRINCIPLE SATISFIED         | UNDETERMINED
                                                                 | UNDETERMINED
            """)
    void isThatOfTheMandatoryFindings(String findings, Verdict verdict) {
        List<Found> found = parts(findings).stream().map(Found::of).toList();
        assertThat(Verdict.of(found, Found::strength, Found::outcome)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPLIANT, COMPLIANT                    | COMPLIANT
            COMPLIANT, UNDETERMINED                 | UNDETERMINED
            UNDETERMINED, NON_COMPLIANT, COMPLIANT  | NON_COMPLIANT
                                                    | UNDETERMINED
            """)
    void ofSeveralInstrumentsIsTheWorst(String verdicts, Verdict together) {
        assertThat(Verdict.together(parts(verdicts).stream().map(Verdict::valueOf).toList())).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({"COMPLIANT, UNDETERMINED", "UNDETERMINED, UNDETERMINED", "NON_COMPLIANT, NON_COMPLIANT"})
    void besideDisputesIsNeverCompliant(Verdict verdict, Verdict beside) {
        assertThat(verdict.beside(List.of("a dispute"))).isEqualTo(beside);
        assertThat(verdict.beside(List.of())).isEqualTo(verdict);
    }
}
