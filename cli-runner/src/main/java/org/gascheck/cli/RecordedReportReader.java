package org.gascheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gascheck.Printable;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.reading.JsonText;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/** Reads a report that {@code check} wrote as JSON, alone or in a list, and tells what about it is none. */
final class RecordedReportReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int LONGEST = 100;

    private final String source;
    private final byte[] bytes;
    private final String facts;
    private String prefix = "";
    private JsonNode report;

    /**
     * A reader.
     *
     * @param facts the name of the submission, by which its report is found where there are several
     */
    RecordedReportReader(String source, byte[] bytes, String facts) {
        this.source = source;
        this.bytes = bytes;
        this.facts = facts;
    }

    /** The report, or what is wrong with it first. */
    RecordedReport read() throws UnreadableInputException {
        Optional<Problem> fault = JsonText.fault(bytes, source);
        if (fault.isPresent()) {
            throw new UnreadableInputException(List.of(fault.get()));
        }
        try {
            report = JSON.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw problem(
                    e.getLocation(),
                    "",
                    "超出读取限制：" + e.getOriginalMessage(),
                    "beyond a limit of reading: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw problem(e.getLocation(), "", "同一字段出现了两次", "a field occurs twice");
        } catch (IOException e) {
            throw UnreadableInputException.of(source, e);
        }
        if (report.isArray()) {
            chooseOf(report);
        }
        expect("", JsonNode::isObject, "一份报告（check --format json 的输出）", "a report, as 'check --format json' writes it");
        if (report.has("form")) {
            throw at("/form", "只列了报告的一部分，不能重做；应为完整的报告（--format json，不加 --detail、--only、--requirement、--lang）",
                    "tells a part of a report, which cannot be made again; expected a whole one "
                            + "(--format json without --detail, --only, --requirement or --lang)");
        }
        expectText("/tool/version");
        expectText("/submission/digest");
        expect("/assessedOn", RecordedReportReader::isDay, "日期，写作 2022-01-31", "a date such as 2022-01-31");
        expectInstruments();
        expectSettings();
        expectAssumptions();
        if (report.has("purpose")) {
            expectText(RecordedReport.PURPOSE);
        }
        expectConstant("/verdict", Verdict.class);
        expectFindings();
        return new RecordedReport(source, prefix.isEmpty() ? bytes : outOfList(), report);
    }

    /** Goes on with the one report of a list or, where there are several, with that of the facts. */
    private void chooseOf(JsonNode list) throws UnreadableInputException {
        List<Integer> reports = IntStream.range(0, list.size())
                .filter(i -> list.get(i).path("report").isObject())
                .boxed()
                .toList();
        List<Integer> ofFacts = reports.stream()
                .filter(i -> facts.equals(list.get(i).path("file").textValue()))
                .toList();
        List<Integer> chosen = reports.size() == 1 ? reports : ofFacts;
        if (chosen.size() != 1) {
            throw at("", "其中有 " + reports.size() + " 份报告；应恰有一份，或恰有一份的 file 是 " + facts,
                    "has " + reports.size() + " reports; expected one, or one whose file is " + facts);
        }
        prefix = "/" + chosen.get(0) + "/report";
        report = list.at(prefix);
    }

    /** The report as it would stand alone: a list indents it. */
    private byte[] outOfList() throws UnreadableInputException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT
                        && parser.getParsingContext().pathAsPointer().toString().equals(prefix)) {
                    int start = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    int end = (int) parser.currentLocation().getByteOffset();
                    return (new String(bytes, start, end - start, UTF_8).replace("\n    ", "\n") + '\n')
                            .getBytes(UTF_8);
                }
            }
        } catch (IOException e) {
            throw UnreadableInputException.of(source, e);
        }
        return bytes;
    }

    private void expectInstruments() throws UnreadableInputException {
        expectList(RecordedReport.INSTRUMENTS);
        for (int i = 0; i < report.at(RecordedReport.INSTRUMENTS).size(); i++) {
            expectText(RecordedReport.INSTRUMENTS + "/" + i + "/id");
            expectText(RecordedReport.INSTRUMENTS + "/" + i + "/digest");
        }
        expectList(RecordedReport.NOT_IN_FORCE);
        for (int i = 0; i < report.at(RecordedReport.NOT_IN_FORCE).size(); i++) {
            expectText(RecordedReport.NOT_IN_FORCE + "/" + i);
        }
        if (report.at(RecordedReport.INSTRUMENTS).isEmpty()) {
            expect(RecordedReport.NOT_IN_FORCE, list -> !list.isEmpty(), "至少一份文件", "at least one instrument");
        }
    }

    private void expectSettings() throws UnreadableInputException {
        expect("/settings", JsonNode::isObject, "一个 JSON 对象", "a JSON object");
        for (var setting : report.get("settings").properties()) {
            expectText(JsonPointer.empty().appendProperty("settings").appendProperty(setting.getKey()).toString());
        }
    }

    private void expectAssumptions() throws UnreadableInputException {
        for (int i = 0; i < report.at(RecordedReport.ASSUMPTIONS).size(); i++) {
            expectText(RecordedReport.ASSUMPTIONS + "/" + i + "/assumption");
        }
    }

    private void expectFindings() throws UnreadableInputException {
        expectList("/findings");
        for (int i = 0; i < report.get("findings").size(); i++) {
            String finding = "/findings/" + i;
            expectText(finding + "/requirement");
            expectText(finding + "/instrument");
            expectConstant(finding + "/outcome", Outcome.class);
            expectText(finding + "/subject/kind");
            expectText(finding + "/subject/id");
            expectText(finding + "/subject/pointer");
        }
    }

    private void expectList(String pointer) throws UnreadableInputException {
        expect(pointer, JsonNode::isArray, "一个列表", "a list");
    }

    private void expectText(String pointer) throws UnreadableInputException {
        expect(pointer, JsonNode::isTextual, "文本", "text");
    }

    private <E extends Enum<E>> void expectConstant(String pointer, Class<E> type) throws UnreadableInputException {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String all = String.join(", ", names);
        expect(pointer, node -> names.contains(node.textValue()), "以下之一：" + all, "one of " + all);
    }

    private void expect(String pointer, Predicate<JsonNode> test, String zh, String en)
            throws UnreadableInputException {
        JsonNode node = report.at(pointer);
        if (node.isMissingNode()) {
            throw at(pointer, "没有这一项；应为" + zh, "is missing; expected " + en);
        }
        if (!test.test(node)) {
            throw at(pointer, found(node) + "：应为" + zh, found(node) + ": expected " + en);
        }
    }

    /** A problem with what stands at a JSON Pointer or, where nothing does, in what it would have to stand in. */
    UnreadableInputException at(String pointer, String zh, String en) {
        JsonPointer place = JsonPointer.compile(pointer);
        while (report.at(place).isMissingNode() && !place.matches()) {
            place = place.head();
        }
        return problem(locationOf(prefix + place), prefix + pointer, zh, en);
    }

    private JsonLocation locationOf(String pointer) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.FIELD_NAME
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation();
                }
            }
        } catch (IOException e) {
            return null;
        }
        return null;
    }

    private UnreadableInputException problem(JsonLocation at, String pointer, String zh, String en) {
        int line = at == null ? 0 : Math.max(0, at.getLineNr());
        int column = at == null ? 0 : at.getColumnNr();
        return new UnreadableInputException(List.of(new Problem(source, line, column, pointer, new Text(zh, en))));
    }

    private static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "[…]";
            case OBJECT -> "{…}";
            default -> Printable.of(node.toString(), LONGEST);
        };
    }

    private static boolean isDay(JsonNode node) {
        try {
            return node.isTextual() && LocalDate.parse(node.textValue()).toString().equals(node.textValue());
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
