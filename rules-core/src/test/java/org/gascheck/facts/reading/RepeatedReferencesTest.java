package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gascheck.facts.reading.ReaderProblems.problems;

import org.gascheck.Problem;
import org.gascheck.Text;
import org.junit.jupiter.api.Test;

/** What a list of references names twice was to be two: the list lacks one of them. */
class RepeatedReferencesTest {

    @Test
    void aHouseholdThatIsListedTwiceIsRefused() {
        assertThat(problems("{\"buildings\": [{\"id\": \"b\", \"households\": [\"u\", \"v\", \"u\"]}],"
                + " \"gasUsers\": [{\"id\": \"u\"}, {\"id\": \"v\"}]}")).singleElement().satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/buildings/0/households");
                    assertThat(problem).extracting(Problem::message).isEqualTo(new Text(
                            "“u” 在这份清单中写了两次；同一对象只写一次，是另一个的请写它的 id",
                            "\"u\" stands in this list twice; expected it once, or the id of the one that was meant"));
                });
    }
}
