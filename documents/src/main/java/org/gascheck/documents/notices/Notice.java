package org.gascheck.documents.notices;

import java.util.List;

/**
 * A draft of an order to put right what is breached. All of its texts are plain; what people fill in is not among them.
 *
 * @param number    which notice of the run it is, from 1
 * @param addressee the subject by name
 * @param subject   by what ids it is known
 * @param source    the submission that it rests on
 * @param basis     the instruments by number and title
 * @param orders    what is breached of what must be; at least one
 * @param supplies  the facts that are missing
 * @param reviews   what a person has to judge
 * @param waived    what is breached and waived, and so not ordered
 */
public record Notice(
        long number,
        String addressee,
        String subject,
        String source,
        String assessedOn,
        List<String> basis,
        List<String> departments,
        List<Order> orders,
        List<Supply> supplies,
        List<String> reviews,
        List<String> waived,
        String madeBy) {

    /**
     * One thing to be put right.
     *
     * @param found    what is found, and why
     * @param evidence the facts
     * @param clause   where the demand stands
     * @param measure  how it is to be put right, where the instrument says so
     * @param deadline as the instrument sets it; empty where it does not
     */
    public record Order(
            int number,
            String demand,
            List<String> found,
            List<String> evidence,
            List<String> clause,
            List<String> measure,
            List<String> deadline,
            String department) {
    }

    /** A fact to be supplied, and for what. */
    public record Supply(int number, String fact, String use) {
    }
}
