package org.gascheck.truth;

/**
 * What is claimed of each of several values.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface ClaimOf<T> {

    /**
     * The claim on one of them.
     *
     * @throws Exception never in earnest: Drools declares it on every function of a rule file, which lambdas call
     */
    Claim of(T value) throws Exception;

    /**
     * What tells where in the rules it stands, so that a claim that many subjects rest on is worked out once; null
     * where nothing does. Of what was compiled each place has a class of its own.
     */
    default Object site() {
        return getClass();
    }

    /** The claim on one of them, with an exception that nobody has to declare. */
    default Claim on(T value) {
        try {
            return of(value);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
