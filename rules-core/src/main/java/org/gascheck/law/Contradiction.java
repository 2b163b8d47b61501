package org.gascheck.law;

import java.time.LocalDate;
import org.gascheck.Text;

/** Another date that the same instrument sets for the same thing. */
public record Contradiction(LocalDate date, String provision, Text says) {
}
