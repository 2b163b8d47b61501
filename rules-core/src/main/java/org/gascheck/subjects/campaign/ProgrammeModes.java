package org.gascheck.subjects.campaign;

import org.gascheck.facts.Fact;

/** By what modes devices are paid for, kept in order and supervised (附件1 三). */
public record ProgrammeModes(
        Fact<String> funding,
        Fact<String> operation,
        Fact<String> supervision
) {
}
