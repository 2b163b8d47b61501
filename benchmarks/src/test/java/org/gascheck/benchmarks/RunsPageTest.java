package org.gascheck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunsPageTest {

    @Test
    void keepsTheLastTwoRunsAndWhatStandsAroundThem() {
        String empty = "before\n<!-- latest run -->\n<!-- run before it -->\n<!-- end of runs -->\nafter\n";

        String page = RunsPage.with(RunsPage.with(RunsPage.with(empty, "one\n"), "two\n"), "three\n");

        assertThat(page)
                .isEqualTo("before\n<!-- latest run -->\n\nthree\n\n<!-- run before it -->\n\ntwo\n\n<!-- end of runs "
                        + "-->\nafter\n");
    }
}
