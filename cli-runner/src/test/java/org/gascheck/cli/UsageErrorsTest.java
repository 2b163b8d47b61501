package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {

    /** Each row: the arguments, and what is told of them in Chinese and in English. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            textBlock =
                    """
            nothing|缺少命令；应为 check, |Missing command; expected one of check,
            chekc x.json|没有命令“chekc”；应为 check, |There is no command "chekc"; expected one of check,
            chekc --help|没有命令“chekc”|是否指 Maybe: check
            --help chekc|没有命令“chekc”|There is no command "chekc"
            chekc --version|没有命令“chekc”|There is no command "chekc"
            check --hlep --help|没有选项 --hlep|Unknown option: '--hlep'
            schema x|不认识的参数 x|Unmatched argument
            check - -h.json|以 - 开头的文件名请写在 -- 之后|Names of files that begin with - go after --
            check - a.json -|标准输入（-）只能给一次|The standard input (-) can be given only once
            check|缺少 FILE|Missing required parameter: 'FILE'
            check - --form json|没有选项 --form|Unknown option: '--form'
            check - --as-of 2022-02-30|--as-of 的值无效；应为 yyyy-MM-dd|"2022-02-30" is not a date
            check - --as-of|缺少 --as-of|Missing required parameter for option '--as-of'
            check - --as-of 2022-01-01 --as-of 2022-01-02|选项 --as-of 只能给一次|should be specified only once
            check - --format xml|--format 的值无效；应为 text|expected one of [TEXT, JSON, NDJSON, CSV, XLSX, HTML, DOCX, SARIF, JUNIT]
            check - --instrument cq2021|没有文件“cq2021”；应为 cq2021n156, yl2022n8 之一；是否指 cq2021n156？|Maybe cq2021n156?
            check - --setting hardship-kinds=ALL|设置 hardship-kinds 没有选项“ALL”；应为 UNION, FOUR_KINDS 之一|expected one of UNION, FOUR_KINDS
            check - --setting further-statutory-certificates=CCC@soon|的条目“CCC@soon”有误|has the entry "CCC@soon"; expected an entry such as
            check - --setting hardship=ALL|没有设置“hardship”；应为|there is no setting "hardship"; expected one of
            check - --limits depth=0|选项 --limits：每个限制至少为 1|the limit depth is 0; expected 1 to
            mutate cq2021n156 --format xml|--format 的值无效|expected one of [TEXT, JSON]
            replay - --facts -|REPORT 与 --facts 只能有一个是标准输入|Only one of REPORT and --facts
            rules --area anex1|选项 --area：“anex1”；应为 signage-responsibility|Invalid value for option '--area': "anex1"
            explain alarm|没有要求“alarm”|there is no requirement "alarm".
            template restaurent|没有模板“restaurent”|there is no template "restaurent"
            """)
    void badUsageIsToldInBothLanguages(String arguments, String zh, String en) {
        Run run = Run.of(arguments == null ? new String[0] : arguments.split(" "));
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains(zh, en).contains("请看 Try: gascheck").doesNotContain("\tat ");
    }
}
