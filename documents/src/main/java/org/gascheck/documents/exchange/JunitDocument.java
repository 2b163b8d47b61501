package org.gascheck.documents.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.facts.model.FactModel;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.SettledSubject;
import org.gascheck.reports.results.Totals;

/**
 * Findings as JUnit XML: a suite for each submission, a case for each requirement and subject that is met or is not.
 * What is breached is a failure; what is undetermined or for a person, and a submission that was rejected, is an error,
 * since nobody has seen it pass. What does not apply, is not yet due or only encouraged is no case at all, and is
 * counted among the properties: a case that is skipped would be read as one that may be left alone.
 */
public final class JunitDocument implements ResultsDocument {

    private static final String MESSAGE = "message";
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String ZERO = "0";

    private final FactModel model;
    private final Marks marks;

    /** Such XML on facts of a model. */
    public JunitDocument(FactModel model, Marks marks) {
        this.model = Objects.requireNonNull(model, "model");
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    /**
     * A case.
     *
     * @param element failure or error, or null of a case that passes
     */
    private record Case(String classname, String name, String element, String type, String message, String text) {
    }

    /** What a submission comes to. */
    private record Suite(String name, String timestamp, Map<String, String> properties, List<Case> cases) {

        int count(String element) {
            return (int) cases.stream().filter(each -> element.equals(each.element())).count();
        }
    }

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        Told told = new Told(run, model, marks, locale);
        AtomicInteger id = new AtomicInteger();
        try (Writer out = Files.newBufferedWriter(
                folder.resolve(DocumentFormat.JUNIT.output()), StandardCharsets.UTF_8);
                BufferedWriter buffered = new BufferedWriter(out)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine(xml);
            xml.writeStartElement("testsuites");
            newLine(xml);
            results.forEach(result -> write(
                    result.isJudged() ? judged(told.submission(result)) : rejected(result, told),
                    id.getAndIncrement(),
                    xml));
            if (totals.read() == 0) {
                write(nothing(told), id.getAndIncrement(), xml);
            }
            for (InputNotes each : totals.notes()) {
                if (!each.unjudged().isEmpty()) {
                    write(unread(each, told), id.getAndIncrement(), xml);
                }
            }
            xml.writeEndElement();
            newLine(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static Suite judged(ToldSubmission submission) {
        List<Case> cases = new ArrayList<>();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (ToldFinding finding : submission.each()) {
            counts.merge(finding.outcome(), 1, Integer::sum);
            if (isCase(finding)) {
                cases.add(of(finding));
            }
        }
        for (SettledSubject each : submission.judged().settled()) {
            counts.merge(each.outcome(), each.requirements().size(), Integer::sum);
            if (each.outcome() == Outcome.SATISFIED) {
                each.requirements().forEach(id -> cases.add(new Case(
                        each.instrument() + "." + id,
                        each.subject().kind() + " " + submission.path(each.subject()),
                        null,
                        null,
                        null,
                        null)));
            }
        }
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("verdict", submission.judged().verdict().name());
        properties.put("verdict in words", submission.verdict());
        properties.put("assessedOn", submission.judged().assessedOn().toString());
        properties.put("waived", String.valueOf(submission.waived()));
        counts.forEach((outcome, count) -> properties.put(outcome.name(), String.valueOf(count)));
        submission.judged().instruments().forEach(each ->
                properties.put("pack " + each.id(), each.digest().text()));
        return new Suite(submission.from(), submission.judged().assessedOn() + "T00:00:00", properties, cases);
    }

    private static boolean isCase(ToldFinding finding) {
        return finding.outcome() != Outcome.NOT_YET_DUE
                && (finding.outcome() != Outcome.BREACHED || finding.strength() != Strength.ENCOURAGED);
    }

    private static Case of(ToldFinding finding) {
        String what = finding.message() + (finding.isWaived() ? " [" + finding.waiver() + "]" : "");
        List<String> text = new ArrayList<>();
        text.add(finding.subjectName() + "  " + finding.place(finding.subject().pointer()));
        text.add(finding.title());
        text.addAll(finding.citations());
        text.addAll(finding.reasons());
        text.addAll(finding.evidence());
        text.addAll(finding.missing());
        text.add(finding.department());
        text.addAll(finding.nextSteps());
        return new Case(
                finding.instruments().get(0) + "." + finding.requirement(),
                finding.subject().kind() + " " + finding.of().path(finding.subject()),
                finding.outcome() == Outcome.BREACHED ? "failure" : "error",
                finding.outcome().name(),
                finding.outcomeName() + " – " + what,
                text.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    private static Suite rejected(Result result, Told told) {
        String why = result.problems().stream()
                .map(each -> each.in(told.voice().locale()))
                .collect(Collectors.joining("\n"));
        String name = result.place().isEmpty() ? result.source() : result.source() + " " + result.place();
        return new Suite(name, "1970-01-01T00:00:00", Map.of("verdict", "REJECTED"), List.of(new Case(
                "rejected", name, "error", "REJECTED", told.say("无法读取，没有判定", "rejected, not judged"), why)));
    }

    /** A suite without cases: what nobody read of an input neither passes nor fails. */
    private static Suite unread(InputNotes notes, Told told) {
        Map<String, String> properties = new LinkedHashMap<>();
        notes.unjudgedLines(told.voice()).forEach(line -> properties.put(
                told.say("交来而未判定 ", "handed in and not judged ") + (properties.size() + 1), line));
        return new Suite(notes.source(), "1970-01-01T00:00:00", properties, List.of());
    }

    private static Suite nothing(Told told) {
        String none = told.say("没有判定任何资料：这不是合规。", "Nothing was judged: this is not a pass.");
        return new Suite("gascheck", "1970-01-01T00:00:00", Map.of("verdict", "NOTHING"), List.of(
                new Case("nothing", "nothing judged", "error", "NOTHING_JUDGED", none, none)));
    }

    private static void write(Suite suite, int id, XMLStreamWriter xml) throws IOException {
        try {
            xml.writeStartElement("testsuite");
            attribute(NAME, suite.name(), xml);
            attribute("package", "gascheck", xml);
            attribute("id", String.valueOf(id), xml);
            attribute("timestamp", suite.timestamp(), xml);
            attribute("hostname", "localhost", xml);
            attribute("tests", String.valueOf(suite.cases().size()), xml);
            attribute("failures", String.valueOf(suite.count("failure")), xml);
            attribute("errors", String.valueOf(suite.count("error")), xml);
            attribute("time", ZERO, xml);
            newLine(xml);
            xml.writeStartElement("properties");
            for (Map.Entry<String, String> each : suite.properties().entrySet()) {
                xml.writeEmptyElement("property");
                attribute(NAME, each.getKey(), xml);
                attribute("value", each.getValue(), xml);
            }
            xml.writeEndElement();
            newLine(xml);
            for (Case each : suite.cases()) {
                write(each, xml);
            }
            xml.writeStartElement("system-out");
            xml.writeEndElement();
            xml.writeStartElement("system-err");
            xml.writeEndElement();
            newLine(xml);
            xml.writeEndElement();
            newLine(xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(Case each, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(NAME, each.name(), xml);
        attribute("classname", each.classname(), xml);
        attribute("time", ZERO, xml);
        if (each.element() != null) {
            xml.writeStartElement(each.element());
            attribute(TYPE, each.type(), xml);
            attribute(MESSAGE, each.message(), xml);
            xml.writeCharacters(PlainText.of(each.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        newLine(xml);
    }

    private static void attribute(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute(name, PlainText.onOneLine(value).strip());
    }
}
