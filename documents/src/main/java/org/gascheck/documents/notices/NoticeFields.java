package org.gascheck.documents.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.reports.Voice;

/** What the markers of a template stand for. */
final class NoticeFields {

    static final String ORDER = "order.";
    static final String SUPPLY = "supply.";

    private final Voice voice;

    NoticeFields(Voice voice) {
        this.voice = voice;
    }

    /** Those of a whole notice. */
    Map<String, String> of(Notice notice) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("draft", voice.say(
                "草稿：由程序按所提交的资料生成，须经有权机关核实、编号、签章后方可使用。",
                "DRAFT made by a program from the facts handed in: an authority has to check, number, sign and seal it"
                        + " before it is used."));
        fields.put("addressee", notice.addressee());
        fields.put("subject", notice.subject());
        fields.put("source", notice.source());
        fields.put("assessedOn", notice.assessedOn());
        fields.put("basis", String.join(voice.comma(), notice.basis()));
        fields.put("departments", String.join(voice.semicolon(), notice.departments()));
        fields.put("orders", String.valueOf(notice.orders().size()));
        fields.put("supplies", String.valueOf(notice.supplies().size()));
        fields.put("reviews", listed(notice.reviews()));
        fields.put("waived", listed(notice.waived()));
        fields.put("madeBy", notice.madeBy());
        return fields;
    }

    /** Those of one of its orders. */
    Map<String, String> of(Notice.Order order) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ORDER + "no", String.valueOf(order.number()));
        fields.put(ORDER + "demand", order.demand());
        fields.put(ORDER + "found", joined(order.found()));
        fields.put(ORDER + "evidence", joined(order.evidence()));
        fields.put(ORDER + "clause", joined(order.clause()));
        fields.put(ORDER + "measure", joined(order.measure()));
        fields.put(ORDER + "deadline", joined(order.deadline()));
        fields.put(ORDER + "department", order.department());
        return fields;
    }

    /** Those of a fact to be supplied. */
    Map<String, String> of(Notice.Supply supply) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SUPPLY + "no", String.valueOf(supply.number()));
        fields.put(SUPPLY + "fact", supply.fact());
        fields.put(SUPPLY + "use", supply.use());
        return fields;
    }

    /** Those of all its orders; where there are none, that this is so. */
    List<Map<String, String>> orders(Notice notice) {
        List<String> none = List.of();
        return notice.orders().isEmpty()
                ? List.of(with(of(new Notice.Order(0, "", none, none, none, none, none, "")), ORDER + "found"))
                : notice.orders().stream().map(this::of).toList();
    }

    /** Those of all facts to be supplied; where there are none, that this is so. */
    List<Map<String, String>> supplies(Notice notice) {
        return notice.supplies().isEmpty()
                ? List.of(with(of(new Notice.Supply(0, "", "")), SUPPLY + "fact"))
                : notice.supplies().stream().map(this::of).toList();
    }

    private Map<String, String> with(Map<String, String> fields, String saysNone) {
        fields.replaceAll((name, value) -> name.equals(saysNone) ? listed(List.of()) : "");
        return fields;
    }

    /** The names of all of them. */
    List<String> names() {
        List<String> none = List.of();
        List<String> names = new ArrayList<>(of(new Notice(
                        0, "", "", "", "", none, none, List.of(), List.of(), none, none, "")).keySet());
        names.addAll(of(new Notice.Order(0, "", none, none, none, none, none, "")).keySet());
        names.addAll(of(new Notice.Supply(0, "", "")).keySet());
        return names;
    }

    private String listed(List<String> lines) {
        return lines.isEmpty() ? voice.say("无", "none") : joined(lines);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
