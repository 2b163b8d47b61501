package org.gascheck.docs;

import java.util.List;
import org.gascheck.cases.PlantedContradiction;
import org.gascheck.facts.Contradiction;

/** The document of facts that do not go together, made of the fact model and of where they are planted. */
final class ContradictionsDocument {

    private final List<PlantedContradiction> planted = PlantedContradiction.all();

    String text() {
        Markdown text = new Markdown()
                .line("# 互相矛盾的资料 Facts that do not go together").gap()
                .line("<!-- Generated from the fact model and fixtures/…/contradictions.yaml; GeneratedDocumentsTest "
                        + "tells how to refresh it. -->")
                .gap()
                .line("例中写的是与一份无误的资料有何不同（fixtures/src/main/resources/contradictions/contradictions.yaml）。").gap()
                .line("An example says what differs from a submission in order "
                        + "(fixtures/src/main/resources/contradictions/contradictions.yaml).")
                .gap();
        add(text, true, "不受理 Refused",
                "不可能同时为真：资料不予评定，并指出两处。其中一项未写的，由另一项推得，不再询问。",
                "They cannot be so together: nothing is judged, and both places are told. Where one of them is not "
                        + "given it follows from the other, and nobody is asked for it.");
        add(text, false, "有争议 Disputed",
                "两个来源说法不一：凡取决于它们的结论都交由人查清，并列出双方；有争议的资料不会判为合规。",
                "Two sources say different things: what hangs on them is left to a person, with both as evidence, and "
                        + "no such submission is compliant.");
        return text.toString();
    }

    private void add(Markdown text, boolean refused, String title, String zh, String en) {
        text.line("## " + title).gap().line(zh).gap().line(en).gap();
        text.head("矛盾 Contradiction", "为什么 Why", "例 Example");
        for (Contradiction each : PlantedContradiction.known()) {
            if (each.refused() == refused) {
                List<String> examples = planted.stream()
                        .filter(example -> example.id().equals(each.id()))
                        .map(example -> "`" + example.changes() + "`").toList();
                text.row("`" + each.id() + "`", Markdown.cell(each.says()), String.join("<br>", examples));
            }
        }
        text.gap();
    }
}
