package org.gascheck.facts;

/** A product model for which evidence of conformity to standards may be presented (附件3 §一 2, §二 1). */
public interface ConformityTested {

    /** The evidence presented. */
    Facts<ConformityEvidence> conformityEvidence();
}
