package org.gascheck.counsel.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gascheck.facts.reading.Submissions;
import org.junit.jupiter.api.Test;

/** What may have to be asked for a purpose are places where an answer can stand, also where all is certain. */
class MayBeAskedTest {

    private static final int MOST = 100;

    private static Inquiry acceptance(Map<String, Object> user) {
        return Inquiry.of(Samples.CHECKER.asking("acceptance"), Submissions.of(Map.of(
                "assessedOn", "2026-03-02", "instruments", List.of("cq2021n156"), "gasUsers", List.of(user))));
    }

    @Test
    void eachPlaceCanBeAskedFor() {
        Inquiry inquiry = acceptance(Map.of("id", "u1", "kind", "RESIDENT", "status", "NEW",
                "gasSupplies", List.of("PIPED_NATURAL_GAS")));

        List<String> pointers = inquiry.mayBeAsked(MOST).stream().map(Question::pointer).toList();

        // The height stands behind a building that nobody has named.
        assertThat(pointers).contains("/gasUsers/0/building", "/gasUsers/0/devices")
                .doesNotContain("/gasUsers/0/building/heightMetres").doesNotHaveDuplicates();
        assertThat(pointers.get(0)).isEqualTo(inquiry.next().orElseThrow().pointer());
        assertThat(pointers).allSatisfy(pointer ->
                assertThat(inquiry.questionAt(pointer).pointer()).isEqualTo(pointer));
        assertThat(inquiry.mayBeAsked(1)).hasSize(1);
        assertThat(inquiry.skip(pointers.get(0)).mayBeAsked(MOST)).extracting(Question::pointer)
                .doesNotContain(pointers.get(0));
    }

    @Test
    void aListIsAskedForBeforeWhatRefersToItsRecords() {
        Map<String, Object> user = Map.of("id", "u1", "kind", "UNIT", "venueKind", "CATERING",
                "gasSupplies", List.of("CYLINDER_LPG"), "cylinders", List.of(Map.of()));
        Inquiry inquiry = Inquiry.of(Samples.CHECKER.asking("inspection"), Submissions.of(Map.of(
                "assessedOn", "2026-03-02", "instruments", List.of("cq2021n156"), "gasUsers", List.of(user))));
        String space = "/gasUsers/0/cylinders/0/space";

        assertThat(inquiry.mayBeAsked(MOST)).extracting(Question::pointer)
                .contains("/gasUsers/0/spaces").doesNotContain(space).doesNotHaveDuplicates();
        assertThat(inquiry.skip("/gasUsers/0/spaces").mayBeAsked(MOST)).extracting(Question::pointer)
                .doesNotContain("/gasUsers/0/spaces", space);
        assertThat(inquiry.answer("/gasUsers/0/spaces", List.of(Map.of("id", "hall"))).mayBeAsked(MOST))
                .extracting(Question::pointer).contains(space);
    }

    @Test
    void someIsLeftWhereAllIsCertain() {
        Inquiry inquiry = acceptance(Map.of("id", "u1", "kind", "RESIDENT", "status", "NEW",
                "gasSupplies", List.of("PIPED_NATURAL_GAS"), "devices", List.of()));

        assertThat(inquiry.isCertain()).isTrue();
        assertThat(inquiry.next()).isEmpty();
        assertThat(inquiry.mayBeAsked(MOST)).extracting(Question::pointer).contains("/gasUsers/0/building");
    }
}
