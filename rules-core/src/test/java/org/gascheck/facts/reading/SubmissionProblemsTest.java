package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.gascheck.facts.reading.ReaderProblems.problems;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionProblemsTest {

    private static final String USER = "{\"gasUsers\": [{\"id\": \"u\", %s}]}";

    static Stream<Arguments> singleProblems() {
        return Stream.of(
                // Fields
                arguments("{\"gasUser\": []}", 2, "/gasUser",
                        "没有名为“gasUser”的字段；是否想写 gasUsers？", "there is no field \"gasUser\". Maybe gasUsers?"),
                arguments(user("\"用户类别\": \"UNIT\""), 27, "/gasUsers/0/用户类别",
                        "没有名为“用户类别”的字段；是否想写 kind？", "there is no field \"用户类别\". Maybe kind?"),
                arguments(user("\"pets\": {\"a\": [1]}"), 27, "/gasUsers/0/pets",
                        null, null),
                arguments("{\"installers\": [{\"id\": \"i\", \"qualifications\": [{\"level\": \"A\"}]}]}", 49,
                        "/installers/0/qualifications/0/level",
                        "没有名为“level”的字段；可用的字段：grade, expiresOn",
                        "there is no field \"level\"; expected one of grade, expiresOn"),
                arguments(user("\"devices\": [{\"id\": \"d\", \"user\": \"u\"}]"), 51, "/gasUsers/0/devices/0/user",
                        null, null),
                arguments(user("\"kind/of~user\": 1"), 27, "/gasUsers/0/kind~1of~0user", null, null),
                arguments(user("\"kind\": \"UNIT\", \"kind\": null"), 43, "/gasUsers/0/kind",
                        "字段 kind 出现了两次", "the field kind occurs twice"),
                // Types
                arguments("[]", 1, "", "[…]：应为一个 JSON 对象", "[…]: expected a JSON object"),
                arguments("null", 1, "", "null：应为一个 JSON 对象", "null: expected a JSON object"),
                arguments("{\"gasUsers\": {\"id\": 1}}", 14, "/gasUsers", "{…}：应为一个列表", "{…}: expected a list"),
                arguments("{\"gasUsers\": [[1, 2]]}", 15, "/gasUsers/0", "[…]：应为一个 JSON 对象",
                        "[…]: expected a JSON object"),
                arguments("{\"gasUsers\": [null]}", 15, "/gasUsers/0", "null：应为一个 JSON 对象",
                        "null: expected a JSON object"),
                arguments(user("\"name\": 7"), 35, "/gasUsers/0/name", "7：应为文本", "7: expected text"),
                arguments(user("\"kind\": {\"a\": {}}"), 35, "/gasUsers/0/kind",
                        "{…}：应为以下之一：UNIT, RESIDENT", "{…}: expected one of UNIT, RESIDENT"),
                arguments(user("\"kind\": \"unit\""), 35, "/gasUsers/0/kind",
                        "\"unit\"：应为以下之一：UNIT, RESIDENT；是否想写 \"UNIT\"？",
                        "\"unit\": expected one of UNIT, RESIDENT. Maybe \"UNIT\"?"),
                arguments(user("\"inOldCommunity\": \"true\""), 45, "/gasUsers/0/inOldCommunity",
                        "\"true\"：应为 true 或 false；是否想写 true？", "\"true\": expected true or false. Maybe true?"),
                arguments(user("\"gasSupplies\": \"OTHER\""), 42, "/gasUsers/0/gasSupplies",
                        "\"OTHER\"：应为一个列表；是否想写 [\"OTHER\"]？", "\"OTHER\": expected a list. Maybe [\"OTHER\"]?"),
                arguments(user("\"gasSupplies\": [\"OTHER\", [1]]"), 52, "/gasUsers/0/gasSupplies/1",
                        "[…]：应为以下之一：PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER",
                        "[…]: expected one of PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER"),
                arguments(user("\"gasSupplies\": [null]"), 43, "/gasUsers/0/gasSupplies/0",
                        "null：应为以下之一：PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER",
                        "null: expected one of PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER"),
                arguments(user("\"gasSupplies\": [\"OTHER\", \"OTHER\"]"), 52, "/gasUsers/0/gasSupplies/1",
                        "\"OTHER\"：应为各不相同的值", "\"OTHER\": expected values that differ"),
                arguments(user("\"building\": true"), 39, "/gasUsers/0/building", "true：应为文本", "true: expected text"),
                arguments("{\"buildings\": [{\"id\": \"b\", \"households\": [null]}]}", 43, "/buildings/0/households/0",
                        "null：应为文本", "null: expected text"),
                arguments("{\"buildings\": [{\"id\": \"b\", \"households\": \"u\"}]}", 42, "/buildings/0/households",
                        "\"u\"：应为一个列表", "\"u\": expected a list"),
                arguments(user("\"devices\": [{\"id\": \"d\", \"improperInstallation\": false}]"), 75,
                        "/gasUsers/0/devices/0/improperInstallation", "false：应为一个 JSON 对象",
                        "false: expected a JSON object"),
                // Days
                arguments("{\"assessedOn\": \"2022/03/01\"}", 16, "/assessedOn",
                        "\"2022/03/01\"：应为日期，写作 2022-01-31；是否想写 \"2022-03-01\"？",
                        "\"2022/03/01\": expected a date such as 2022-01-31. Maybe \"2022-03-01\"?"),
                arguments("{\"assessedOn\": 20220301}", 16, "/assessedOn",
                        "20220301：应为日期，写作 2022-01-31", "20220301: expected a date such as 2022-01-31"),
                arguments("{\"assessedOn\": \"２０２２-03-01\"}", 16, "/assessedOn",
                        "\"２０２２-03-01\"：应为日期，写作 2022-01-31；是否想写 \"2022-03-01\"？",
                        "\"２０２２-03-01\": expected a date such as 2022-01-31. Maybe \"2022-03-01\"?"),
                arguments("{\"assessedOn\": \"2022-02-29\"}", 16, "/assessedOn",
                        "\"2022-02-29\"：应为日历上存在的日期", "\"2022-02-29\": expected a date that exists in the calendar"),
                arguments(user("\"hoses\": [{\"usableUntil\": \"open\"}]"), 53, "/gasUsers/0/hoses/0/usableUntil",
                        "\"open\"：应为日期，写作 2022-01-31，只有年月的写作 2022-01，或 OPEN_ENDED（无期限）",
                        "\"open\": expected a date such as 2022-01-31, a month such as 2022-01, or OPEN_ENDED"),
                // Numbers
                arguments(height("0"), 44, "/buildings/0/heightMetres",
                        "0：应为大于 0 且不超过 1000 的数字", "0: expected a number greater than 0 and at most 1000"),
                arguments(height("1000.001"), 44, "/buildings/0/heightMetres",
                        "1000.001：应为大于 0 且不超过 1000 的数字", "1000.001: expected a number greater than 0 and at most 1000"),
                arguments(height("-5e0"), 44, "/buildings/0/heightMetres",
                        "-5e0：应为大于 0 且不超过 1000 的数字", "-5e0: expected a number greater than 0 and at most 1000"),
                arguments(company("\"inPost\": 2.5"), 66, "/gasCompanies/0/workforce/repair/inPost",
                        "2.5：应为不小于 0 且不超过 10000000 的整数",
                        "2.5: expected a whole number of at least 0 and at most 10000000"),
                arguments(height("1e99999999999"), 44, "/buildings/0/heightMetres",
                        "1e99999999999：应为可以表示的数字", "1e99999999999: expected a number that can be held"),
                arguments(height("\"54\""), 44, "/buildings/0/heightMetres", "\"54\"：应为数字；是否想写 54？",
                        "\"54\": expected a number. Maybe 54?"),
                // Texts
                arguments(company("\"requiredBy\": \"—\""), 70, "/gasCompanies/0/workforce/repair/requiredBy",
                        "\"—\"：应为依据的名称（没有依据的请不写或写 null）",
                        "\"—\": expected the name of what requires it"
                                + " (where nothing does, leave it out or write null)"),
                arguments(company("\"requiredBy\": \"无\""), 70, "/gasCompanies/0/workforce/repair/requiredBy",
                        "\"无\"：应为依据的名称（没有依据的请不写或写 null）",
                        "\"无\": expected the name of what requires it"
                                + " (where nothing does, leave it out or write null)"),
                arguments(user("\"name\": \"\""), 35, "/gasUsers/0/name",
                        "\"\"：应为非空文本（未知的请不写或写 null）",
                        "\"\": expected text that is not blank (leave unknown facts out, or write null)"),
                arguments(user("\"name\": \" \u00a0\u3000\""), 35, "/gasUsers/0/name", null,
                        "\" \u00a0\u3000\": expected text that is not blank (leave unknown facts out, or write null)"),
                arguments(user("\"name\": \"\u3000\\u200b\\ufeff\""), 35, "/gasUsers/0/name", null,
                        "\"\u3000\\u200b\\ufeff\": expected text that is not blank (leave unknown facts out, or write "
                                + "null)"),
                arguments(user("\"name\": \"a\\udc00\""), 35, "/gasUsers/0/name",
                        "\"a\\udc00\"：应为有效的 Unicode 文本", "\"a\\udc00\": expected valid Unicode text"),
                arguments(user("\"kind\": \"" + "长".repeat(61) + "\""), 35, "/gasUsers/0/kind",
                        "\"" + "长".repeat(60) + "…\"：应为以下之一：UNIT, RESIDENT", null),
                arguments(user("\"kind\": \"\\u001b[31m\\n\\u202e\""), 35, "/gasUsers/0/kind", null,
                        "\"\\u001b[31m\\u000a\\u202e\": expected one of UNIT, RESIDENT"),
                // Ids and references
                arguments("{\"gasUsers\": [{\"name\": \"甲\"}]}", 15, "/gasUsers/0/id", "缺少 id；应为文本",
                        "id is missing; expected text"),
                arguments("{\"gasUsers\": [{\"id\": null}]}", 15, "/gasUsers/0/id", "缺少 id；应为文本",
                        "id is missing; expected text"),
                arguments("{\"gasUsers\": [{\"id\": 5}]}", 22, "/gasUsers/0/id", "5：应为文本", "5: expected text"),
                arguments("{\"gasUsers\": [{\"id\": \"u\"}, {\"id\": \"u\"}]}", 28, "/gasUsers/1/id",
                        "id “u” 已用于另一条用气用户（/gasUsers/0/id）；应各不相同",
                        "the id \"u\" is that of another gas user (/gasUsers/0/id); expected a different one"),
                arguments(user("\"building\": \"b9\""), 39, "/gasUsers/0/building",
                        "没有 id 为“b9”的建筑", "there is no building with the id \"b9\""),
                arguments("{\"buildings\": [{\"id\": \"b\", \"households\": [\"b\"]}]}", 43,
                        "/buildings/0/households/0",
                        "没有 id 为“b”的用气用户", "there is no gas user with the id \"b\""),
                arguments("{\"gasUsers\": [{\"id\": \"u\", \"cylinders\": [{\"space\": \"s\"}]}, {\"id\": \"v\", "
                        + "\"spaces\": [{\"id\": \"s\"}]}]}",
                        51, "/gasUsers/0/cylinders/0/space", "没有 id 为“s”的空间", "there is no space with the id \"s\""),
                arguments("{\"buildings\": [{\"id\": \"Ｂ1\"}], \"gasUsers\": [{\"id\": \"u\", \"building\": "
                        + "\"b1\\u200b\"}]}", 68, "/gasUsers/0/building",
                        "没有 id 为“b1\\u200b”的建筑；与“Ｂ1”只差看不见的字符、全角与半角、大小写",
                        "there is no building with the id \"b1\\u200b\"; it differs from \"Ｂ1\" only in invisible "
                                + "characters and full-width and half-width characters and upper and lower case"),
                arguments("{\"buildings\": [{\"id\": \"caf\u00e9\"}], \"gasUsers\": [{\"id\": \"u\", \"building\": "
                        + "\"cafe\u0301\"}]}", 70,
                        "/gasUsers/0/building",
                        "没有 id 为“cafe\u0301”的建筑；与“caf\u00e9”只差字符的组合方式（Unicode 规范化）",
                        "there is no building with the id \"cafe\u0301\"; it differs from \"caf\u00e9\" only in how "
                                + "characters are composed (Unicode normalisation)"),
                // Documents
                arguments("", 1, "", "文件是空的；应为一个 JSON 对象", "the input is empty; expected a JSON object"),
                arguments("   ", 4, "", "文件是空的；应为一个 JSON 对象", "the input is empty; expected a JSON object"),
                arguments("{}{}", 3, "", "JSON 对象之后还有内容", "there is more after the JSON object"),
                arguments("{} x", 4, "", "不是有效的 JSON：遇到“x”，应为文件结束",
                        "not valid JSON: found 'x', expected the end of the input"),
                arguments("{\"gasUsers\": [{\"id\": \"用户", 25, "", "内容到此中断，不是完整的 JSON",
                        "the input ends here, before its JSON is complete"),
                arguments("{\"gasUsers\": [", 15, "", "内容到此中断，不是完整的 JSON",
                        "the input ends here, before its JSON is complete"),
                arguments("{\"gasUsers\" []}", 13, "", "不是有效的 JSON：遇到“[”，应为英文冒号 :",
                        "not valid JSON: found '[', expected a colon"),
                arguments("{/* 说明 */}", 2, "", "不是有效的 JSON：遇到“/*”，应为加英文双引号的字段名；JSON 没有注释；说明可写在名称以 // 开头的字段里",
                        "not valid JSON: found '/*', expected the name of a field in double quotes; JSON has no "
                                + "comments; a field whose name begins with // may hold one"),
                arguments(height("NaN"), 44, "", "不是有效的 JSON：遇到“NaN”，应为一个值；未知的请写 null，或不写这个字段",
                        "not valid JSON: found 'NaN', expected a value; what is unknown is written null, or left out"),
                arguments("{\"//\": " + "[".repeat(40) + "]".repeat(40) + "}", 40, "", "嵌套超过 32 层",
                        "nested more than 32 deep"),
                arguments(height("9".repeat(101)), 145, "", "数字超过 100 位", "a number of more than 100 digits"));
    }

    @ParameterizedTest
    @MethodSource("singleProblems")
    void aProblemIsToldWithItsPlaceInBothLanguages(String json, int column, String pointer, String zh, String en) {
        List<Problem> problems = problems(json);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.source()).isEqualTo("submission");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message().zh()).isEqualTo(zh == null ? problem.message().zh() : zh).isNotBlank();
            assertThat(problem.message().en()).isEqualTo(en == null ? problem.message().en() : en).isNotBlank();
        });
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceInItsOrder() {
        String json = """
                {
                  "assessedOn": "2022-02-30",
                  "gasUsers": [
                    {"id": "用户一", "knd": "UNIT", "building": "b9",
                     "status": "OLD"},
                    {"id": "用户一"}
                  ],
                  "buildings": [{"id": "b1", "heightMetres": 5400}]
                }
                """;

        InvalidSubmissionException invalid = catchThrowableOfType(InvalidSubmissionException.class,
                () -> Submissions.read(json.getBytes(StandardCharsets.UTF_8), "a.json"));

        assertThat(invalid.problems()).extracting(problem -> problem.in(Locale.ENGLISH)).containsExactly(
                "a.json:2:17: /assessedOn: \"2022-02-30\": expected a date that exists in the calendar",
                "a.json:4:19: /gasUsers/0/knd: there is no field \"knd\". Maybe kind?",
                "a.json:4:46: /gasUsers/0/building: there is no building with the id \"b9\"",
                "a.json:5:16: /gasUsers/0/status: \"OLD\": expected one of NEW, EXISTING",
                "a.json:6:5: /gasUsers/1/id: the id \"用户一\" is that of another gas user (/gasUsers/0/id);"
                        + " expected a different one",
                "a.json:8:46: /buildings/0/heightMetres: 5400: expected a number greater than 0 and at most 1000");
        assertThat(invalid).hasMessageContaining("a.json:2:17: /assessedOn").hasMessageContaining("a.json:8:46");
    }

    @Test
    void problemsBeforeAFaultOfSyntaxAreToldToo() {
        assertThat(problems("{\"assessedOn\": 1,\n \"gasUsers\": [}")).extracting(Problem::line, Problem::column)
                .containsExactly(tuple(1, 16), tuple(2, 15));
    }

    @Test
    void ofVeryManyProblemsTheFirstAreToldAndTheOthersCounted() {
        List<Problem> problems = problems("{\"gasUsers\": [" + "1, ".repeat(1_004) + "2]}");

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).message())
                .isEqualTo(new Text("另有 5 个问题未列出", "there are 5 more problems, which are not listed"));
    }

    @Test
    void whatIsToldHasABoundedSizeWhateverTheInput() {
        String field = ", \"%s\": \"%s\"".formatted("n".repeat(40_000), "x".repeat(40_000));
        List<Problem> problems =
                problems("{\"gasUsers\": [{\"id\": \"u\"" + field.repeat(100) + ", \"kind\": \""
                        + "\\u200b".repeat(9_000) + "\"}]}");

        assertThat(problems).hasSize(101).allSatisfy(problem -> {
            assertThat(problem.in(Locale.CHINA).length()).isLessThan(2_000);
            assertThat(problem.in(Locale.ENGLISH).length()).isLessThan(2_000);
        });
        assertThat(problems.get(0).pointer()).isEqualTo("/gasUsers/0/" + "n".repeat(60) + "…");
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        assertThat(problems("{\"gasUsers\": [{\"id\": \"𠮷野家é\", \"x1\": 1}]}")).extracting(Problem::column)
                .containsExactly(30);
        assertThat(problems("\uFEFF{\"x1\": 1}")).extracting(Problem::column).containsExactly(2);
        assertThat(problems("{\r\n\"// 说明\": 0, \"x1\": 1}")).extracting(Problem::line, Problem::column)
                .containsExactly(tuple(2, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e-101", "0.1e999999999", "1e101"})
    void aNumberThatWouldFillMemoryWhenWrittenOutIsRefused(String number) {
        assertThat(problems(height(number))).singleElement()
                .satisfies(problem ->
                        assertThat(problem.message().en()).isEqualTo(number + ": expected a number that can be held"));
    }

    @Test
    void oversizedTextsAndNamesAreToldWithTheLimit() {
        assertThat(problems(user("\"name\": \"" + "x".repeat(100_001) + "\"")))
                .extracting(problem -> problem.message().en())
                .containsExactly("a text of more than 100000 characters");
        assertThat(problems(user("\"" + "x".repeat(50_001) + "\": 1"))).extracting(problem -> problem.message().en())
                .containsExactly("a field name that is too long");
    }

    @Test
    void noCharacterOfAFieldNameBreaksTheLineOfItsProblem() {
        InvalidSubmissionException invalid = catchThrowableOfType(InvalidSubmissionException.class,
                () -> Submissions.parse("{\"a\\r\\n\\u001b[2J\\u202e\": 1}"));

        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/a\r\n\u001b[2J\u202e");
            assertThat(problem.in(Locale.ENGLISH)).contains("/a\\u000d\\u000a\\u001b[2J\\u202e: ")
                    .doesNotContain("\r", "\n", "\u001b", "\u202e");
        });
    }

    private static String user(String field) {
        return USER.formatted(field);
    }

    private static String company(String staffing) {
        return "{\"gasCompanies\": [{\"id\": \"g\", \"workforce\": {\"repair\": {" + staffing + "}}}]}";
    }

    private static String height(String number) {
        return "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": " + number + "}]}";
    }
}
