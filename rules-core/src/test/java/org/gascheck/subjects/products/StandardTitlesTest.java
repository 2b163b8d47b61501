package org.gascheck.subjects.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandardTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GB 15322.1-2019 可燃气体探测器 第1部分：工业及商业用途点型可燃气体探测器 | DETECTOR_INDUSTRIAL_COMMERCIAL
            ＧＢ　１５３２２．２－２０１９ | DETECTOR_HOUSEHOLD
            《可燃气体探测器第2部分家用可燃气体探测器》 | DETECTOR_HOUSEHOLD
            可燃气体探测器 第一部分 | DETECTOR_INDUSTRIAL_COMMERCIAL
            gb15322.3-2019 | OTHER
            可燃气体探测器 第4部分：工业及商业用途线型光束可燃气体探测器 | OTHER
            GB 15322.11 | OTHER
            GB 15322-2003 可燃气体探测器 | -
            检验报告：可燃气体探测器（符合要求），见第1部分 | -
            GB50058-2014 | EXPLOSIVE_ATMOSPHERE_INSTALLATION
            GB 500581 | -
            GB 23757 消防电子产品 防护要求 | FIRE_ELECTRONIC_PROTECTION
            CJ/T 447-2014 | SELF_CLOSING_VALVE
            GB 15322.1 和 GB 15322.2 | DETECTOR_INDUSTRIAL_COMMERCIAL DETECTOR_HOUSEHOLD
            家用燃气报警器安装规程 | -
            15322. | -
            """)
    void aTitleNamesStandardsByTitleOrNumber(String title, String named) {
        List<NamedStandard> expected = named == null ? List.of()
                : Arrays.stream(named.split(" ")).map(NamedStandard::valueOf).toList();

        assertThat(StandardTitles.namedIn(title)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void theTitleOfAStandardNamesIt(NamedStandard standard) {
        assertThat(StandardTitles.of(standard)).singleElement()
                .satisfies(title -> assertThat(StandardTitles.namedIn(title)).containsExactly(standard));
    }
}
