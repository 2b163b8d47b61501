package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gascheck.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text that is not JSON is told at the character that cannot stand there, with what stands there and how it is
 * written.
 */
class SyntaxFaultTest {

    private static final JsonFactory JACKSON = new JsonFactory();

    /** Each row: the text, the column, and what is told in English and in Chinese. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
            {"buildings":[{"heightMetres":３０}]}|31|found '３０', expected a value; full-width characters are written half-width: 30|全角字符请改为半角：30
            {“assessedOn”:"2022-03-15"}|2|found '“assessedOn”', expected the name of a field in double quotes; quotes are written "|遇到““assessedOn””
            {"assessedOn"："2022-03-15"}|14|found '：', expected a colon; full-width characters are written half-width: :|遇到“：”，应为英文冒号
            {"assessedOn":"2022-03-15"，"x":1}|27|found '，', expected a comma or }; full-width characters are written half-width: ,|应为英文逗号或 }
            {"gasUsers":[{"status":新}]}|24|found '新', expected a value; maybe "NEW"|是否想写 "NEW"？
            {"gasUsers":[{"status":新,"id":1}]}|24|found '新', expected a value; maybe "NEW"|是否想写 "NEW"？
            {"gasUsers":[{"name":老灶 火锅}]}|22|found '老灶', expected a value; a text stands in double quotes|文本要加英文双引号
            {"gasUsers":[{"inOldCommunity":是}]}|32|found '是', expected a value; maybe true|是否想写 true？
            {"x":True}|6|found 'True', expected a value; it is written true|请写 true
            {"x":None}|6|found 'None', expected a value; what is unknown is written null, or left out|未知的请写 null
            {"x":-Infinity}|6|found '-Infinity', expected a number such as 0.5|应为数字，如 0.5
            {"x":30米}|6|found '30米', expected a number such as 0.5; a number stands without its unit|数字后不带单位
            {"x":007}|6|found '007', expected a number such as 0.5|应为数字
            {"x":.5}|6|found '.5', expected a value|应为一个值
            {"x":1.}|6|found '1.', expected a number|应为数字
            {"x":'a'}|6|found ''a'', expected a value; quotes are written "|引号请用英文双引号
            {"x":"\\q"}|7|found '\\q', expected an escape such as|应为转义
            {"x":"\\u12g4"}|7|found '\\u', expected an escape such as|应为转义
            {"x":1,}|8|found '}', expected the name of a field|应为加英文双引号的字段名
            {"x":[1,]}|9|found ']', expected a value; is there a comma too many before it|前面是否多了一个逗号
            {"x":[,1]}|7|found ',', expected a value; is there a comma too many before it|或漏了值
            {"x":1 "y":2}|8|found '"', expected a comma or }|应为英文逗号或 }
            {"x":[1;2]}|7|found '1;2', expected a number|应为数字
            {"x":1]|7|found ']', expected a comma or }|应为英文逗号或 }
            {x:1}|2|found 'x', expected the name of a field in double quotes|应为加英文双引号的字段名
            {# note|2|found '#', expected the name of a field in double quotes; JSON has no comments|JSON 没有注释
            \uFEFF\uFEFF{}|1|found '\\ufeff', expected a value; it has invisible characters, to be deleted|其中有看不见的字符
            """)
    void theFaultIsToldAtItsCharacterWithWhatStandsThere(String json, int column, String en, String zh) {
        Problem problem = catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.parse(json))
                .problems().stream()
                .reduce((one, other) -> other).orElseThrow();
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message().en()).startsWith("not valid JSON: " + en);
        assertThat(problem.message().zh()).startsWith("不是有效的 JSON：遇到“").contains(zh);
    }

    @Test
    void aTextWithoutItsLastQuoteIsToldAtTheEndOfItsLine() {
        Problem problem =
                catchThrowableOfType(InvalidSubmissionException.class,
                        () -> Submissions.parse("{\r\n\"//\": \"乙,\n\"b\": 1}")).problems().get(0);
        assertThat(problem).hasToString("submission:2:10: not valid JSON: found '\\u000a', expected the double quote "
                + "at the end of the text (a line break is written \\n, a tab \\t)");
    }

    /** Every document that is one character away from this one. */
    @ParameterizedTest
    @ValueSource(strings = {
        "{\"a\": [1, -2.5e+3, true, null, \"x\\n\\u4e00甲\"], \"b\": {\"c\": {}, \"d\": []}}", "[[], {}]", " \"a\" ",
                "0", "\uFEFF{}"
    })
    void whatIsJsonForTheParserIsJsonHere(String json) {
        String signs = "{}[],:\"\\/ \n0123456789-+.eEtfnux甲\u200b'";
        for (int i = 0; i <= json.length(); i++) {
            for (String sign : signs.split("")) {
                agrees(json.substring(0, i) + sign + json.substring(i));
                agrees(json.substring(0, i) + sign + json.substring(Math.min(i + 1, json.length())));
            }
            agrees(json.substring(0, i) + json.substring(Math.min(i + 1, json.length())));
            agrees(json.substring(0, i));
        }
    }

    private static void agrees(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        boolean valid = false;
        int roots = 0;
        try (JsonParser parser = JACKSON.createParser(bytes)) {
            int depth = 0;
            while (parser.nextToken() != null) {
                roots += depth == 0 && !parser.currentToken().isStructEnd() ? 1 : 0;
                depth += parser.currentToken().isStructStart() ? 1 : parser.currentToken().isStructEnd() ? -1 : 0;
                parser.getText();
            }
            valid = true;
        } catch (IOException e) {
            assertThat(SyntaxFault.in(bytes)).as(json).isNotNull();
        }
        // Several values one after the other are told by the reader itself.
        if (valid && roots == 1) {
            assertThat(SyntaxFault.in(bytes)).as(json).isNull();
        }
    }
}
