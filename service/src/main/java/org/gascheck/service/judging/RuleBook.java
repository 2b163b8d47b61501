package org.gascheck.service.judging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.gascheck.ComplianceChecker;
import org.gascheck.law.Settings;
import org.gascheck.spring.CheckerCustomizer;
import org.gascheck.spring.GasCheckProperties;
import org.gascheck.spring.GasCheckProperties.DeclaredAssumptions;
import org.springframework.stereotype.Component;

/**
 * Holds the rules in force, and puts others into force while requests are judged: whoever has begun goes on with the
 * rules that were in force then. Where the new ones cannot be used, the old ones stay.
 */
@Component
public class RuleBook {

    private final GasCheckProperties properties;
    private final List<CheckerCustomizer> customizers;
    private final AtomicReference<RulesInForce> inForce;
    private final ReentrantLock changing = new ReentrantLock();

    RuleBook(GasCheckProperties properties, List<CheckerCustomizer> customizers) {
        this.properties = properties;
        this.customizers = customizers;
        this.inForce = new AtomicReference<>(read());
    }

    /** Those in force now. A request asks once, and keeps them. */
    public RulesInForce inForce() {
        return inForce.get();
    }

    /**
     * Reads the packs of the folders anew and puts them into force. Nobody waits for it but who asked.
     *
     * @throws org.gascheck.drl.InvalidPackException if a pack cannot be used: the old ones stay
     * @throws java.io.UncheckedIOException if a file cannot be read: the old ones stay
     * @throws IllegalStateException if they are being changed already
     */
    public RulesInForce change() {
        if (!changing.tryLock()) {
            throw new IllegalStateException("the rule packs are being changed already");
        }
        try {
            RulesInForce read = read();
            inForce.set(read);
            return read;
        } finally {
            changing.unlock();
        }
    }

    private RulesInForce read() {
        return RulesInForce.of(
                properties.rulePackFolders(),
                new LinkedHashSet<>(properties.instruments()),
                new Settings(properties.settings()),
                properties.assumptions() == DeclaredAssumptions.REFUSED,
                this::customized);
    }

    private ComplianceChecker customized(ComplianceChecker checker) {
        ComplianceChecker customized = checker;
        for (CheckerCustomizer each : customizers) {
            customized = each.customize(customized);
        }
        return customized;
    }
}
