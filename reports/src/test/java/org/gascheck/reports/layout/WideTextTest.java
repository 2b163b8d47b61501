package org.gascheck.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts take the columns that a fixed-width font gives them. */
class WideTextTest {

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(WideText.width("气 gas")).isEqualTo(6);
        assertThat(WideText.width("（𠮷）")).isEqualTo(6);
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(WideText.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void paddedTextsEndInTheSameColumn() {
        assertThat(WideText.padded("气阀", 6)).isEqualTo("气阀  ");
        assertThat(WideText.padded("valve", 6)).isEqualTo("valve ");
        assertThat(WideText.padded("安全自闭阀", 6)).isEqualTo("安全自闭阀");
    }

    @Test
    void aShortenedTextFitsWithItsEllipsis() {
        assertThat(WideText.shortened("安全自闭阀", 10)).isEqualTo("安全自闭阀");
        assertThat(WideText.shortened("安全自闭阀", 9)).isEqualTo("安全自闭…");
        assertThat(WideText.shortened("安全自闭阀", 8)).isEqualTo("安全自…");
    }

    @Test
    void breaksBetweenChineseCharactersButNotBeforePunctuation() {
        assertThat(WideText.wrapped("报警装置，自闭阀。", 8)).containsExactly("报警装", "置，自闭", "阀。");
    }

    @Test
    void keepsQuotesWithWhatTheyQuoteAndADocumentNumberWhole() {
        assertThat(WideText.wrapped("gas user \"豆花庄\" (d)", 11)).containsExactly("gas user", "\"豆花庄\"", "(d)");
        assertThat(WideText.wrapped("\"豆花庄\"", 7)).containsExactly("\"豆花", "庄\"");
        assertThat(WideText.wrapped("渝府办发〔2022〕8号", 14)).containsExactly("渝府办", "发〔2022〕8号");
    }

    @Test
    void breaksLatinTextAtBlanksOnly() {
        assertThat(WideText.wrapped("a self-closing valve", 12)).containsExactly("a", "self-closing", "valve");
        assertThat(WideText.wrapped("型号 JT-88A 合格", 8)).containsExactly("型号", "JT-88A", "合格");
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertThat(WideText.wrapped("/gasUsers/0/devices", 8)).containsExactly("/gasUser", "s/0/devi", "ces");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(WideText.wrapped("", 8)).containsExactly("");
    }
}
