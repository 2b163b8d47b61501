package org.gascheck.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.law.Outcome;

/**
 * Writes findings subject by subject: each that is not met with what tells it from others on its requirement, and of
 * those that are undetermined or settled the requirements of which the same is to be told. What findings have in common
 * is told once, of each requirement, after the last of them, but for what an earlier report told. Used by one thread.
 */
final class SubjectsJson {

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString STRENGTH = new SerializedString("strength");
    private static final SerializableString PROVISIONS = new SerializedString("provisions");
    private static final SerializableString AUTHORITIES = new SerializedString("authorities");
    private static final SerializableString REQUIREMENTS = new SerializedString("requirements");
    private static final SerializableString MISSING = new SerializedString("missing");
    private static final SerializableString MORE_MISSING = new SerializedString("moreMissing");
    private static final SerializableString ASSUMPTIONS = new SerializedString("assumptions");
    private static final SerializableString MESSAGE = new SerializedString("message");

    private final JsonOut out;
    private final FindingJson findings;
    private final ReportForm form;
    private final TextsTold told;
    private final boolean assumes;
    private final Map<List<String>, Common> common = new LinkedHashMap<>();

    /**
     * What findings on a requirement have in common: one that names it, of each outcome the first finding and what it
     * says where reasons are told, all reasons, and all places and departments, which may differ by subject.
     */
    private record Common(
            FindingEntry one,
            Map<Outcome, Finding> firsts,
            Map<Outcome, Text> messages,
            Map<String, FoundReason> reasons,
            Set<String> provisions,
            Set<String> authorities) {

        Common(FindingEntry one) {
            this(one, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }
    }

    /**
     * What findings on a subject have in common that are undetermined or settled.
     *
     * @param missing     the facts that they lack, or the one of them to ask for first, since its answer may make the
     *                    others needless
     * @param moreMissing how many more there are
     */
    private record Alike(
            String instrument, Outcome outcome, List<String> missing, int moreMissing, List<String> assumptions) {}

    /**
     * A writer of findings in a form.
     *
     * @param told    what earlier reports told
     * @param assumes whether anything was assumed, on which findings may rest
     */
    SubjectsJson(JsonOut out, ReportForm form, TextsTold told, boolean assumes) {
        this.out = out;
        this.assumes = assumes;
        this.findings = new FindingJson(out);
        this.form = form;
        this.told = told;
    }

    /** Writes the findings that the form tells. */
    void write(Stream<FindingEntry> entries) throws IOException {
        Map<Object, List<FindingEntry>> bySubject = new LinkedHashMap<>();
        entries.filter(each -> form.tells(each.requirement(), each.outcome()))
                .forEach(each -> bySubject.computeIfAbsent(each.subjectKey(), key -> new ArrayList<>(1)).add(each));
        out.startList("subjects");
        for (List<FindingEntry> ofSubject : bySubject.values()) {
            out.startObject();
            findings.writeFields(ofSubject.get(0).subject());
            out.startList("findings");
            Map<Alike, List<String>> open = new LinkedHashMap<>();
            Map<Alike, List<String>> settled = new LinkedHashMap<>();
            for (FindingEntry finding : ofSubject) {
                if (finding.outcome() == Outcome.UNDETERMINED) {
                    open.computeIfAbsent(alike(finding), key -> new ArrayList<>()).add(finding.requirement());
                } else if (finding.outcome().compareTo(Outcome.SATISFIED) >= 0) {
                    settled.computeIfAbsent(alike(finding), key -> new ArrayList<>()).add(finding.requirement());
                } else {
                    write(finding);
                }
            }
            out.endList();
            write("undetermined", open);
            write("settled", settled);
            out.endObject();
        }
        out.endList();
        out.startList("requirements");
        for (Common each : common.values()) {
            write(each);
        }
        out.endList();
    }

    private Common commonOf(FindingEntry entry) {
        Common ofRequirement =
                common.computeIfAbsent(List.of(entry.instrument(), entry.requirement()), key -> new Common(entry));
        ofRequirement.provisions.addAll(entry.provisions());
        ofRequirement.authorities.addAll(entry.authorities());
        return ofRequirement;
    }

    private Alike alike(FindingEntry entry) {
        Common ofRequirement = commonOf(entry);
        List<String> assumptions = assumes ? entry.assumptions() : List.of();
        if (entry.outcome() != Outcome.UNDETERMINED || form.detail() != ReportForm.Detail.REASONS) {
            return new Alike(entry.instrument(), entry.outcome(), List.of(), 0, assumptions);
        }
        Finding finding = entry.finding();
        ofRequirement.firsts.putIfAbsent(finding.outcome(), finding);
        ofRequirement.messages.putIfAbsent(finding.outcome(), finding.message());
        List<String> missing = finding.askFirst() == null ? finding.missing() : List.of(finding.askFirst());
        return new Alike(entry.instrument(), entry.outcome(), missing,
                finding.missing().size() + finding.moreMissing() - missing.size(), assumptions);
    }

    private void write(String field, Map<Alike, List<String>> groups) throws IOException {
        out.startList(field);
        for (Map.Entry<Alike, List<String>> each : groups.entrySet()) {
            Alike alike = each.getKey();
            out.startObject();
            out.field("instrument", alike.instrument());
            out.field("outcome", alike.outcome().name());
            out.field(REQUIREMENTS, each.getValue());
            if (!alike.missing().isEmpty()) {
                out.field(MISSING, alike.missing());
                out.more(MORE_MISSING, alike.moreMissing());
            }
            if (!alike.assumptions().isEmpty()) {
                out.field(ASSUMPTIONS, alike.assumptions());
            }
            out.endObject();
        }
        out.endList();
    }

    private void write(FindingEntry entry) throws IOException {
        out.startObject();
        findings.writeKey(entry);
        Common ofRequirement = commonOf(entry);
        if (form.detail() == ReportForm.Detail.REASONS) {
            Finding finding = entry.finding();
            ofRequirement.firsts.putIfAbsent(finding.outcome(), finding);
            write(finding, ofRequirement);
        }
        List<String> assumptions = assumes ? entry.assumptions() : List.of();
        if (!assumptions.isEmpty()) {
            out.field(ASSUMPTIONS, assumptions);
        }
        out.endObject();
    }

    /** Its reasons, the facts that it lacks, and what else tells it from others. */
    private void write(Finding finding, Common ofRequirement) throws IOException {
        Text before = told.of(finding.instrument(), finding.requirement()).message(finding.outcome());
        if (!ofRequirement
                .messages
                .computeIfAbsent(finding.outcome(), outcome -> before == null ? finding.message() : before)
                .equals(finding.message())) {
            out.passing(MESSAGE, finding.message());
        }
        if (!finding.reasons().isEmpty()) {
            finding.reasons().forEach(reason -> ofRequirement.reasons.putIfAbsent(reason.reason(), reason));
            findings.reasons(finding.reasons(), false);
        }
        if (finding.outcome() == Outcome.BREACHED || finding.outcome() == Outcome.NOT_YET_DUE) {
            findings.due(finding);
        }
    }

    /** Writes a requirement: all of it where nothing was told before, else only what is told otherwise or not yet. */
    private void write(Common ofRequirement) throws IOException {
        FindingEntry one = ofRequirement.one;
        TextsTold.OfRequirement before = told.of(one.instrument(), one.requirement());
        boolean first = !before.isKnown();
        boolean provisions = before.areNewProvisions(ofRequirement.provisions);
        boolean authorities = before.areNewAuthorities(ofRequirement.authorities);
        ofRequirement.messages.entrySet().removeIf(each -> !before.isNew(each.getKey(), each.getValue()));
        ofRequirement.reasons.values().removeIf(each -> !before.isNew(each));
        Finding breached = ofRequirement.firsts.get(Outcome.BREACHED);
        boolean step = breached != null && breached.nextStep() != null && before.isNew(breached.nextStep());
        boolean words = !ofRequirement.messages.isEmpty() || !ofRequirement.reasons.isEmpty() || step;
        if (!first && !provisions && !authorities && !words) {
            return;
        }
        out.startObject();
        out.field(ID, one.requirement());
        out.field("instrument", one.instrument());
        if (first) {
            out.field(JsonOut.TITLE, one.title());
            out.field(STRENGTH, one.strength().name());
        }
        if (provisions) {
            out.field(PROVISIONS, ofRequirement.provisions);
        }
        if (form.detail() == ReportForm.Detail.REASONS && (first || words)) {
            words(ofRequirement, step ? breached : null);
        }
        if (authorities) {
            out.field(AUTHORITIES, ofRequirement.authorities);
        }
        out.endObject();
    }

    /** What is said in words, and the next step of a finding, if there is one. */
    private void words(Common ofRequirement, Finding next) throws IOException {
        out.startObject("messages");
        for (Map.Entry<Outcome, Text> message : ofRequirement.messages.entrySet()) {
            out.field(new SerializedString(message.getKey().name()), message.getValue());
        }
        out.endObject();
        out.startList("reasons");
        for (FoundReason reason : ofRequirement.reasons.values()) {
            out.startObject();
            out.field(JsonOut.REASON, reason.reason());
            findings.words(reason);
            out.endObject();
        }
        out.endList();
        if (next != null) {
            findings.nextStep(next.nextStep());
        }
    }
}
