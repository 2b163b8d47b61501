package org.gascheck.subjects.products;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** A product model for which evidence of conformity to standards may be presented (附件3 §一 2, §二 1). */
public interface ConformityTested {

    /** The name of the model, as printed on it. */
    Fact<String> model();

    /** The evidence presented. */
    Facts<ConformityEvidence> conformityEvidence();
}
