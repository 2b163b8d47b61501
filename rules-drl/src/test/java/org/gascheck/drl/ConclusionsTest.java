package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users of whom nothing is known, among others: each has its findings, at its place. */
class ConclusionsTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED);

    /** Which of the users are known: of the others nothing but the id is. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "-----", "k-k", "k--k--", "--kk--", "k-k-k-", "kkk", "-kkk---k"})
    void standInTheirOrder(String users) throws Exception {
        ComplianceReport report = CHECKER.check(Submissions.read(
                IntStream.range(0, users.length())
                        .mapToObj(i -> "{\"id\": \"u" + i + "\""
                                + (users.charAt(i) == 'k' ? ", \"kind\": \"RESIDENT\"" : "") + "}")
                        .collect(Collectors.joining(", ", "{\"assessedOn\": \"2022-06-01\", \"gasUsers\": [",
                                "], \"instruments\": [\"cq2021n156\", \"yl2022n8\"]}"))
                        .getBytes(StandardCharsets.UTF_8),
                "users"));
        List<String> all = IntStream.range(0, users.length()).mapToObj(i -> "/gasUsers/" + i).toList();
        Map<String, List<String>> places = new LinkedHashMap<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        report.entries().forEach(each -> {
            String pointer = each.subject().pointer();
            String requirement = each.instrument() + " " + each.requirement();
            places.computeIfAbsent(requirement, key -> new ArrayList<>()).add(pointer);
            if (users.charAt(Integer.parseInt(pointer.substring("/gasUsers/".length()))) == '-') {
                String told = told(each, pointer);
                assertThat(told).isEqualTo(unknown.computeIfAbsent(requirement, key -> told));
            }
        });
        assertThat(places).hasSizeGreaterThan(60).allSatisfy((requirement, found) ->
                assertThat(found).containsExactlyElementsOf(all));
    }

    private static String told(FindingEntry entry, String pointer) {
        return entry.outcome() + " " + entry.finding().missing().stream()
                .map(each -> each.replace(pointer, "")).toList();
    }
}
