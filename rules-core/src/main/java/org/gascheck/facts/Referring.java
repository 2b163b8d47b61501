package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a list of the records that refer to this one: no field of the submission, since their references tell it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Referring {

    /** Whether a record that does not tell to which it refers may refer to each, so that each list has it. */
    boolean orUntold() default false;

    /** The reference of this record to one of its type around it, whose list has those of this one too; or nothing. */
    String around() default "";
}
