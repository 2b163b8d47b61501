package org.gascheck.subjects.products;

/** Kinds of paper presented for an alarm model; the first three are those that 附件3 §一 1 names. */
public enum CertificateKind {
    TYPE_APPROVAL,
    EXPLOSION_PROOF,
    FIRE_PRODUCT,
    CCC,
    MANUFACTURING_LICENCE,
    FOREIGN_EXPLOSION_PROOF,
    TYPE_TEST_REPORT,
    OTHER
}
