package org.gascheck.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component for which only one of the {@link TemplateNames} of its record asks. Java keeps it with the
 * component's field, so that only templates read it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OnlyInTemplate {

    /** The name of the template. */
    String value();
}
