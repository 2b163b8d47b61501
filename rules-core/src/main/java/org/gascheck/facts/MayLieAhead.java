package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a day that may lie after the assessment date, such as the first day of a paper's validity. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayLieAhead {

    /** Further ahead than so many years it is most likely a slip of the pen; 0 where no day is too far. */
    int years() default 0;
}
