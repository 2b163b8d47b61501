package org.gascheck.subjects.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPricesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "280",
                "280元",
                "280 元/台",
                "280.50元",
                "１８０元",
                "￥280",
                "¥ 280起",
                "280-360",
                "280～360",
                "1,280元/套",
                "二百八十元",
                "0.12万元"
            })
    void anAmountIsTold(String price) {
        assertThat(PrintedPrices.nameAnAmount(Set.of(price))).isTrue();
        assertThat(PrintedPrices.areOnRequest(Set.of(price))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "价格面议", "电询", "请来电咨询", "现场询价"})
    void whatSendsTheReaderToAskIsOnRequest(String price) {
        assertThat(PrintedPrices.nameAnAmount(Set.of(price))).isFalse();
        assertThat(PrintedPrices.areOnRequest(Set.of(price))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"见价目表", "按2021年3号文执行", "优惠", "GT-1"})
    void otherWordsTellNeither(String price) {
        assertThat(PrintedPrices.nameAnAmount(Set.of(price))).isFalse();
        assertThat(PrintedPrices.areOnRequest(Set.of(price))).isFalse();
    }

    @Test
    void oneAmountAmongOthersIsEnoughAndNothingPrintedIsNeither() {
        assertThat(PrintedPrices.nameAnAmount(Set.of("面议", "280元"))).isTrue();
        assertThat(PrintedPrices.areOnRequest(Set.of("面议", "见价目表"))).isFalse();
        assertThat(PrintedPrices.nameAnAmount(Set.of())).isFalse();
        assertThat(PrintedPrices.areOnRequest(Set.of())).isFalse();
    }
}
