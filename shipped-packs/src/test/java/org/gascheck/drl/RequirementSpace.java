package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.report.Areas;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;

/**
 * All that a requirement turns on, for a subject whose lists have a given number of members: found by looking at what
 * its rule reads of a submission that tells nothing, and then of one that tells the lists and references that it read.
 */
final class RequirementSpace {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ID = "id";
    private static final JsonNode RESIDENT = JsonNodeFactory.instance.textNode("RESIDENT");

    private final Rules rules;
    private final Assessment assessment;
    private final Requirement requirement;
    private final FactSpace facts;
    private final int members;
    private final String subjectPointer;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Reach reach = new Reach(slots);

    RequirementSpace(Rules rules, Assessment assessment, Requirement requirement, int members) {
        this.rules = rules;
        this.assessment = assessment;
        this.requirement = requirement;
        this.facts = new FactSpace(assessment.pack(), assessment.date());
        this.members = members;
        this.subjectPointer = ModelPaths.ofSubject(requirement.subject());
        discover();
    }

    List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    /**
     * What is concluded where the slots have the given values; absent ones are unknown. Null where the facts contradict
     * each other.
     */
    Conclusion conclusion(Map<String, JsonNode> values) {
        Judged judged = judged(values);
        return judged == null || judged.disputed() ? null
                : Conclusion.of(assessment, requirement, judged.subject(), judged.judgement());
    }

    /** Whether the facts cannot be so together, so that nothing is judged. */
    boolean refuses(Map<String, JsonNode> values) {
        return judged(values) == null;
    }

    /** The slots that are told and can be, since the lists and references that lead to them are. */
    boolean isReached(Slot slot, Map<String, JsonNode> values) {
        return reach.isReached(slot, values);
    }

    /** Whether a slot is a reference that leads to a record of a list that a rule goes through besides. */
    boolean isToOneListed(Slot slot) {
        return reach.isToOneListed(slot);
    }

    /**
     * Whether the households of each building that were told are the same with more told: of a user whom they omit it
     * is known that it is none, so that a way of filling in cannot list it there.
     */
    boolean keepsHouseholds(Map<String, JsonNode> less, Map<String, JsonNode> more) {
        if (slots.keySet().stream().noneMatch(pointer -> pointer.endsWith("/households"))) {
            return true;
        }
        JsonNode told = document(less).path("buildings");
        JsonNode filled = document(more).path("buildings");
        for (int i = 0; i < told.size(); i++) {
            JsonNode households = told.get(i).path("households");
            if (households.isArray() && !households.equals(filled.path(i).path("households"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a pointer below a reference is that of a slot in the record to which the reference leads. */
    boolean isAskedBehind(String pointer) {
        return reach.isAskedBehind(pointer);
    }

    private record Judged(Subject subject, Judgement judgement, boolean disputed) {
    }

    private Judged judged(Map<String, JsonNode> values) {
        Submission submission;
        try {
            submission = Submissions.read(MAPPER.writeValueAsBytes(document(values)), requirement.id());
        } catch (InvalidSubmissionException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Areas submitted = Areas.of(submission);
        Judgements judgements = rules.judge(assessment, submitted);
        for (Subject subject : submitted.subjects()) {
            if (subject.pointer().equals(subjectPointer)) {
                return new Judged(subject, judgements.on(requirement, subject.record()),
                        !submission.disputes().isEmpty());
            }
        }
        throw new IllegalStateException("no subject at " + subjectPointer);
    }

    /**
     * A device cannot have models of both kinds, and a user that the list of its building omits is no household: what
     * turns on the other households there is found where the user is known to be one.
     */
    private void discover() {
        discover(Map.of(), "/valveModel");
        discover(Map.of(), "/alarmModel");
        discover(Map.of(), "/alarmModel", "/households");
        String kind = subjectPointer + "/kind";
        if (slots.containsKey(kind) && slots.keySet().stream().anyMatch(slot -> slot.endsWith("/households"))) {
            discover(Map.of(kind, RESIDENT), "/alarmModel");
        }
    }

    private void discover(Map<String, JsonNode> known, String... without) {
        Map<String, JsonNode> told = new LinkedHashMap<>(known);
        Set<String> read = new TreeSet<>();
        while (read.addAll(openIn(judged(told).judgement()))) {
            for (String pointer : read) {
                Slot slot = slots.computeIfAbsent(pointer, this::slot);
                if (slot.kind() != Slot.Kind.FACT && Arrays.stream(without).noneMatch(pointer::endsWith)) {
                    told.put(pointer, slot.values().get(0));
                }
            }
        }
    }

    private static Set<String> openIn(Judgement of) {
        Judgement judgement = of.withGrounds();
        Set<String> pointers = new TreeSet<>();
        for (Claim claim : Arrays.asList(judgement.applies(), judgement.satisfied(), judgement.leftToAPerson(),
                judgement.due())) {
            if (claim != null) {
                claim.openClaims(open -> pointers.add(pointerOf(open.basis())));
            }
        }
        return pointers;
    }

    /** Where something is told: of what a reference would lead to, the reference first. */
    private static String pointerOf(Located fact) {
        Place place = fact.owner().field(fact.field());
        return (place.isBehindReference() ? place.parent() : place).pointer();
    }

    private Slot slot(String pointer) {
        Field field = ModelPaths.field(pointer);
        JsonNode told = JsonNodeFactory.instance.booleanNode(true);
        return switch (field.role()) {
            case FACT -> new Slot(pointer, Slot.Kind.FACT, facts.values(field), facts.beyond(field));
            case LIST, REFERENCE_LIST ->
                    new Slot(pointer, Slot.Kind.LIST, List.of(told, JsonNodeFactory.instance.booleanNode(false)));
            case PART -> new Slot(pointer, Slot.Kind.PART, List.of(told));
            case REFERENCE -> new Slot(pointer, Slot.Kind.REFERENCE, List.of(told));
            default -> throw new IllegalStateException(pointer);
        };
    }

    private ObjectNode document(Map<String, JsonNode> values) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("assessedOn", assessment.date().toString());
        DocumentTree.record(root, subjectPointer);
        for (Slot slot : slots.values()) {
            boolean told = values.containsKey(slot.pointer()) && reach.isReached(slot, values);
            switch (slot.kind()) {
                case FACT -> {
                    if (told) {
                        DocumentTree.put(root, slot.pointer(), values.get(slot.pointer()));
                    }
                }
                case PART -> {
                    if (told) {
                        DocumentTree.made(root, slot.pointer());
                    }
                }
                case LIST -> tellList(root, slot, told, values.get(slot.pointer()));
                case REFERENCE -> {
                    Field field = ModelPaths.field(slot.pointer());
                    if (!reach.isToOneListed(slot)) {
                        String id = target(root, slot.pointer(), field);
                        if (told) {
                            DocumentTree.put(root, slot.pointer(), JsonNodeFactory.instance.textNode(id));
                        }
                    } else if (told) {
                        DocumentTree.put(root, slot.pointer(),
                                root.at(ModelPaths.listOf(field.record())).get(0).get(ID));
                    }
                }
            }
        }
        DocumentTree.listAtHome(root);
        return root;
    }

    private void tellList(ObjectNode root, Slot slot, boolean told, JsonNode value) {
        Field field = ModelPaths.field(slot.pointer());
        if (field.role() == Field.Role.REFERENCE_LIST) {
            for (int i = 0; i < members; i++) {
                target(root, slot.pointer() + "/" + i, field);
            }
        }
        if (!told) {
            return;
        }
        DocumentTree.put(root, slot.pointer(), JsonNodeFactory.instance.arrayNode());
        JsonNode referring = field.role() == Field.Role.LIST || !value.booleanValue() ? null
                : referring(root, slot.pointer(), field);
        for (int i = 0; i < members && value.booleanValue(); i++) {
            if (field.role() == Field.Role.LIST) {
                DocumentTree.record(root, slot.pointer() + "/" + i);
            } else if (referring != null) {
                ((ArrayNode) root.at(slot.pointer())).add(referring);
                return;
            } else {
                ((ArrayNode) root.at(slot.pointer())).add(target(root, slot.pointer() + "/" + i, field));
            }
        }
    }

    /** The id of the one of several listed apart that itself refers to the record whose list is told; null if none. */
    private JsonNode referring(ObjectNode root, String pointer, Field field) {
        String list = ModelPaths.listOf(field.record());
        return slots.containsKey(list)
                ? DocumentTree.referring(root.at(list), root.at(pointer.substring(0, pointer.lastIndexOf('/'))))
                : null;
    }

    /**
     * The id of a record of its own that a reference leads to, or of the first in a list that is told apart from it.
     */
    private String target(ObjectNode root, String reference, Field field) {
        String id = "r" + reference.replace('/', '-');
        String list = ModelPaths.listOf(field.record());
        if (slots.containsKey(list)) {
            return root.at(list + "/0/" + ID).asText(id);
        }
        ArrayNode records = root.at(list).isArray() ? (ArrayNode) root.at(list) : null;
        if (records == null) {
            DocumentTree.put(root, list, JsonNodeFactory.instance.arrayNode());
            records = (ArrayNode) root.at(list);
        }
        for (JsonNode each : records) {
            if (each.path(ID).asText().equals(id)) {
                return id;
            }
        }
        reach.leads(reference, list + "/" + records.size());
        records.addObject().put(ID, id);
        return id;
    }
}
