package org.gascheck.law;

import org.gascheck.Text;

/**
 * A way of putting things right that the instrument names, such as 立查立改.
 *
 * @param name  the official words
 * @param what  what they ask for
 * @param basis where they stand, and whether they reach the requirement by its words or by extension
 */
public record Rectification(String name, Text what, Text basis) {
}
