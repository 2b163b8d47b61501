package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The numbers that can be meant: greater than {@code above}, or no less than {@code atLeast}, and at most
 * {@code atMost}. Others are a slip of the unit.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InRange {

    /** No such bound. */
    int NONE = Integer.MIN_VALUE;

    /** The exclusive lower bound, where it has one. */
    int above() default NONE;

    /** The inclusive lower bound, where it has one. */
    int atLeast() default NONE;

    /** The inclusive upper bound. */
    int atMost();

    /** Whether only whole numbers can be meant, as of people, pieces and years. */
    boolean whole() default false;
}
