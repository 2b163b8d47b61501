package org.gascheck.service.access;

import org.springframework.security.core.AuthenticationException;

/** The keys of the issuer of tokens cannot be had now, so that none of its tokens can be told from a forged one. */
final class NoIssuerException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    NoIssuerException(Throwable cause) {
        super("the issuer of tokens cannot be reached", cause);
    }
}
