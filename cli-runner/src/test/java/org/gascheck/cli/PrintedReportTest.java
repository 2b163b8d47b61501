package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.gascheck.reports.layout.WideText;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** What the text of a report holds that the check command prints. */
class PrintedReportTest {

    @Test
    void tellsABreachWithItsGroundItsFactsAndWhoIsInCharge() {
        String out = Run.reading(Samples.HOTPOT, "check", "-").out();
        assertThat(out).contains(
                "用气用户“老灶火锅”（u1）",
                "1.  场所的气瓶间设在地下室内，且没有书面许可。",
                "依据  渝府办发〔2021〕156号 三（三）2",
                "楼层位置 地下室，书面许可 否  /gasUsers/0/spaces/0",
                "市经济信息委",
                "立查立改");
        assertThat(out.indexOf("不符合（")).isLessThan(out.indexOf("资料不足，不能判定（"));
    }

    @Test
    void saysItInEnglishToo() {
        String out = Run.reading(Samples.HOTPOT, "check", "-", "--lang", "en").out();
        assertThat(out)
                .contains(
                        "Verdict: NON-COMPLIANT",
                        "gas user \"老灶火锅\" (u1)",
                        "level: basement",
                        "What to ask next",
                        "Requirements: of ");
    }

    @Test
    void foldsWhatBothInstrumentsSayIntoOneEntryThatCitesBoth() {
        String out = Run.reading(Samples.HIGH_RISE, "check", "-").out();
        assertThat(out.split("这栋高度超过100米的楼里", -1)).hasSize(2);
        assertThat(out).contains("2022-12-31，已逾期 32 天（渝府办发〔2021〕156号 附件1 二 ¶3；悦来街办发〔2022〕8号 附件1");
    }

    @Test
    void showsTheOtherDatesOfAnInstrumentThatContradictsItself() {
        String user = """
                {"assessedOn": "2022-02-01", "gasUsers": [{"id": "u1", "kind": "UNIT", "status": "EXISTING",
                 "gasSupplies": ["PIPED_NATURAL_GAS"], "devices": []}]}""";
        assertThat(Run.reading(user, "check", "-").out()).contains("2022-01-31，已逾期 1 天", "同一文件另有 2021-12-31");
        assertThat(Run.reading(user, "check", "-", "--setting", "existing-unit-user-due=EARLIEST").out())
                .contains("existing-unit-user-due = EARLIEST", "2021-12-31，已逾期 32 天");
    }

    @Test
    void asksForEachMissingFactOnceAndTheMostWantedFirst() {
        String out = Run.reading(Samples.UNDETERMINED, "check", "-").out();
        String questions = out.substring(out.indexOf("接下来要问的"));
        assertThat(questions.lines().skip(1).findFirst().orElseThrow()).contains("场所类型  /gasUsers/0/venueKind");
        assertThat(questions.split("/gasUsers/0/venueKind", -1)).hasSize(2);
        String all = Run.reading(Samples.UNDETERMINED, "check", "-", "--all").out();
        assertThat(all.substring(all.indexOf("接下来要问的"))
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .contains("所用燃气  /gasUsers/0/gasSupplies");
    }

    @Test
    void listsWhatIsSatisfiedOrDoesNotApplyOnlyOnRequest() {
        assertThat(Run.reading(Samples.COMPLIANT, "check", "-").out()).contains("符合 1").doesNotContain("符合（1 项）");
        assertThat(Run.reading(Samples.COMPLIANT, "check", "-", "--all").out()).contains("符合（1 项）", "物业管理单位“安居物业”（p1）");
    }

    @Test
    void coloursOnlyWhereTheTerminalShowsColours() {
        var input = new ByteArrayInputStream(Samples.HOTPOT.getBytes(StandardCharsets.UTF_8));
        assertThat(Run.with(input, Ansi.ON, "check", "-").out()).contains("\u001b[");
        assertThat(Run.reading(Samples.HOTPOT, "check", "-").out()).doesNotContain("\u001b");
    }

    @Test
    void controlCharactersOfASubmissionDoNotReachTheTerminal() {
        Run run = Run.reading(Samples.HOTPOT.replace("老灶火锅", "老灶\\u001b[2J火锅\\u202e"), "check", "-");
        assertThat(run.out()).contains("老灶\\u001b[2J火锅\\u202e").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(Run.reading(Samples.HOTPOT, "check", "-", "--all", "--lang", language).out().lines())
                    .allSatisfy(line -> assertThat(WideText.width(line)).isLessThanOrEqualTo(100));
        }
    }
}
