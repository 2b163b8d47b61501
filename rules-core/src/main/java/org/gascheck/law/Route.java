package org.gascheck.law;

/**
 * The department of an industry.
 *
 * @param department the official name, or null where the instrument names none
 * @param provision  where it is named, or null
 */
public record Route(String department, String provision) {
}
