package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names what compares the facts of a record with each other. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Consistent {

    /** A public class with a constructor that takes nothing. */
    Class<? extends Consistency<?>> value();
}
