package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a kind of subject several templates to fill in, of which each leaves out the fields that are {@link
 * OnlyInTemplate} of another.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TemplateNames {

    /** The names of the templates. */
    String[] value();
}
