package org.gascheck.cli;

/** A program in which code that it calls ends the process, as a rule could. */
final class EndingProbe {

    private EndingProbe() {
    }

    public static void main(String[] args) {
        Ending.watched(System.err);
        System.exit(0);
    }
}
