package org.gascheck.report;

/** Conclusions that are made again when somebody asks for one, by their numbers. Safe for use by many threads. */
public interface MadeAgain {

    /** Keeps what it takes to make one again, which is let go of. */
    void keep(int number, Conclusion conclusion);

    /** One of which it was kept, equal in all that it says. */
    Conclusion make(int number);
}
