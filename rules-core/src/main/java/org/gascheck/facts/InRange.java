package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The numbers that can be meant: greater than {@code above} and at most {@code atMost}. Others are a slip of the unit.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InRange {

    /** The exclusive lower bound. */
    int above();

    /** The inclusive upper bound. */
    int atMost();
}
