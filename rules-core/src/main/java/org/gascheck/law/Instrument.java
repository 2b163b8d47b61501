package org.gascheck.law;

import java.time.LocalDate;
import org.gascheck.Text;

/**
 * A policy document.
 *
 * @param id      the short name used in submissions and commands
 * @param number  the official document number
 * @param title   the title; official in Chinese
 * @param issued  the day of issue, from which it is in force
 */
public record Instrument(String id, String number, Text title, LocalDate issued) {
}
