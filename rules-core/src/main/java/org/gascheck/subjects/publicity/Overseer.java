package org.gascheck.subjects.publicity;

/** Who is told how the principal of a gas company was evaluated (三（一）2). */
public enum Overseer {
    ACTUAL_CONTROLLER, MAIN_SHAREHOLDER, SUPERIOR_UNIT
}
