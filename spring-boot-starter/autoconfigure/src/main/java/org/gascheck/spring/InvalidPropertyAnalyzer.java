package org.gascheck.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with a property, instead of how Spring came to it. */
class InvalidPropertyAnalyzer extends AbstractFailureAnalyzer<InvalidPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidPropertyException cause) {
        return new FailureAnalysis(
                cause.says().zh() + System.lineSeparator() + cause.says().en(),
                "改正这个属性。 Change the property.",
                cause);
    }
}
