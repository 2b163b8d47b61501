package org.gascheck.law;

/**
 * A file of rules.
 *
 * @param name the path, as problems name it
 * @param drl  the text
 */
public record RuleFile(String name, String drl) {
}
