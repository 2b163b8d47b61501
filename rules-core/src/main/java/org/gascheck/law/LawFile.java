package org.gascheck.law;

/**
 * A file of the law as data.
 *
 * @param name the path, as problems name it
 * @param yaml the text
 */
public record LawFile(String name, String yaml) {
}
