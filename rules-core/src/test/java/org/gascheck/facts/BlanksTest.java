package org.gascheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "-", "／", "无", "待定", "待　定", "办 理 中", "尚未明确", "未落实", "未定", "拟定中", "遗失", "材质不详", "权属不明", "未知材质", "ＸＸ公司", "某公司",
        "某某", "相关人员", "有关部门", "各型号", "同上", "保密", "详询", "电话联系", "详见证书", "无编号", "已过期", "to be determined"
    })
    void aWordForNoneOrForLaterSaysNothing(String text) {
        assertThat(Blanks.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "李工", "市特检院", "重庆安燃科技有限公司", "无缝钢管", "PE", "未来燃气有限公司", "有关燃气安全的巡查记录", "023-67000001", "下架", "上门安装",
        "区经济信息委", "灰口铸铁", "已下架", "保密室防爆柜", "某某路 3 号", "明确由街道承担"
    })
    void anythingElseSaysSomething(String text) {
        assertThat(Blanks.isBlank(text)).isFalse();
    }
}
