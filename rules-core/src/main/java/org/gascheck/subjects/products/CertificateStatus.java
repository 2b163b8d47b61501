package org.gascheck.subjects.products;

/** What its issuer says of a certificate. */
public enum CertificateStatus {
    IN_FORCE, SUSPENDED, REVOKED, CANCELLED
}
