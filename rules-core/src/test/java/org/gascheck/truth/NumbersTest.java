package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.02108E+15",
                "2E15",
                "２.０２E＋１５",
                "1.5e+8",
                "####",
                "#N/A",
                "#REF!",
                "20210818.0",
                "2021081801.",
                "2021081801000120",
                "20210818010001200000",
                "/",
                "——",
                "无",
                " 暂无 ",
                "none",
                "NaN",
                "0",
                "XXXX",
                "办理中",
                "正在申请",
                "待补",
                "免办",
                "见附件",
                "TBD",
                "无证",
                "没有办证",
                "原件在总部"
            })
    void whatASpreadsheetMadeOfANumberIsNotLegible(String number) {
        assertThat(Numbers.isLegible(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000F000-00",
                "Ex00.0000",
                "00000000000000",
                "2021081801000123",
                "CNEx21.0456X",
                "202108180100000",
                "2021E101-50",
                "0712081801",
                "渝制00000001号",
                "CE15",
                "3.14E"
            })
    void aNumberAsItIsPrintedIs(String number) {
        assertThat(Numbers.isLegible(number)).isTrue();
    }
}
