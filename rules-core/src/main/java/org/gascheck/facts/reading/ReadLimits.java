package org.gascheck.facts.reading;

/**
 * How much of an input is read before it is refused, so that no input can take all memory or time.
 *
 * @param size         bytes of a document
 * @param depth        levels of nesting
 * @param textLength   characters of a text
 * @param numberLength digits of a number, also when it is written out without an exponent
 * @param problems     problems that are told of a document; of the others only how many there are
 * @param records      records of a document, at any depth: what is judged, and reported, grows with their number
 */
public record ReadLimits(int size, int depth, int textLength, int numberLength, int problems, int records) {

    private static final int USUAL_RECORDS = 200_000;

    /** 64 MiB, 32 levels, texts of 100 000 characters, numbers of 100 digits, 1000 problems, and 200 000 records. */
    public static final ReadLimits DEFAULT = new ReadLimits(64 << 20, 32, 100_000, 100, 1_000, USUAL_RECORDS);

    private static final ReadLimits OF_SERVICES = new ReadLimits(4 << 20, 32, 10_000, 100, 100, 5_000);

    /** Arrays of Java end a little below the greatest int. */
    private static final int GREATEST_SIZE = Integer.MAX_VALUE - 16;

    /**
     * Limits of which each is at least 1.
     *
     * @throws IllegalArgumentException if one is not, or if documents could be larger than an array
     */
    public ReadLimits {
        check("size", size, GREATEST_SIZE);
        check("depth", depth, Integer.MAX_VALUE);
        check("textLength", textLength, Integer.MAX_VALUE);
        check("numberLength", numberLength, Integer.MAX_VALUE);
        check("problems", problems, Integer.MAX_VALUE);
        check("records", records, Integer.MAX_VALUE);
    }

    /** Limits with the usual number of records. */
    public ReadLimits(int size, int depth, int textLength, int numberLength, int problems) {
        this(size, depth, textLength, numberLength, problems, USUAL_RECORDS);
    }

    /**
     * Limits for a server that reads what strangers send, and judges several of them at a time: 4 MiB, 32 levels, texts
     * of 10 000 characters, numbers of 100 digits, 100 problems, and 5000 records.
     */
    public static ReadLimits service() {
        return OF_SERVICES;
    }

    private static void check(String name, int limit, int greatest) {
        if (limit < 1 || limit > greatest) {
            throw new IllegalArgumentException("the limit " + name + " is " + limit + "; expected 1 to " + greatest);
        }
    }
}
