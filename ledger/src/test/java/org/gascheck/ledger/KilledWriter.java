package org.gascheck.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gascheck.ledger.Sample.Room;

/** A process of many clients that write to a ledger until it is killed, and say what was accepted. */
final class KilledWriter {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);

    private KilledWriter() {
    }

    /** Clients that write to the database of an address, each what is its own and what all hand in. */
    public static void main(String[] arguments) {
        Ledger ledger = new Ledger(TestDatabase.at(arguments[0]), Sample.CLOCK);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String run = arguments[2];
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            String client = run + "-client-" + i;
            new Thread(() -> {
                for (int number = 0; ; number++) {
                    accept(ledger, client + '-' + number, out);
                    accept(ledger, run + "-all-" + number, out);
                }
            }).start();
        }
    }

    private static void accept(Ledger ledger, String user, PrintStream out) {
        String key = Sample.record(ledger, user, DAY, Room.BASEMENT).key();
        synchronized (out) {
            out.println(user + ' ' + key);
        }
    }
}
