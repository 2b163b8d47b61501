package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.AlarmModelChecks.certified;
import static org.gascheck.benchmarks.hand.Kleene.any;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.CertificateKind;
import org.gascheck.subjects.products.ConformityTested;
import org.gascheck.subjects.products.NamedStandard;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.truth.Truth;

/** What certificates and test evidence come to, for engines whose own language does not reach into lists of records. */
public final class Papers {

    private static final String LEFT_TO_A_PERSON = "LeftToAPerson";

    private final BiConsumer<String, Truth> truths;

    /** Hands out each truth by its name. */
    public Papers(BiConsumer<String, Truth> truths) {
        this.truths = truths;
    }

    /** The papers of a product and its vendor on a day. */
    public void read(AlarmModel alarm, ValveModel valve, Vendor vendor, LocalDate date) {
        add("typeApproval",
                certified(alarm, CertificateKind.TYPE_APPROVAL, true, date),
                any(certified(alarm, CertificateKind.TYPE_APPROVAL, false, date),
                        certified(alarm, CertificateKind.MANUFACTURING_LICENCE, true, date)));
        add("explosionProof",
                certified(alarm, CertificateKind.EXPLOSION_PROOF, true, date),
                any(certified(alarm, CertificateKind.EXPLOSION_PROOF, false, date),
                        certified(alarm, CertificateKind.FOREIGN_EXPLOSION_PROOF, true, date)));
        add("fireProduct",
                any(certified(alarm, CertificateKind.FIRE_PRODUCT, true, date),
                        certified(alarm, CertificateKind.CCC, true, date)),
                any(certified(alarm, CertificateKind.FIRE_PRODUCT, false, date),
                        certified(alarm, CertificateKind.CCC, false, date)));
        add("perModel", AlarmModelChecks.everyModelCertified(vendor, date),
                AlarmModelChecks.everyModelNearlyCertified(vendor, date));
        add("industrialCommercial", alarm, NamedStandard.DETECTOR_INDUSTRIAL_COMMERCIAL);
        add("household", alarm, NamedStandard.DETECTOR_HOUSEHOLD);
        add("explosiveEnvironment", alarm, NamedStandard.EXPLOSIVE_ATMOSPHERE_INSTALLATION);
        add("fireElectronic", alarm, NamedStandard.FIRE_ELECTRONIC_PROTECTION);
        add("selfClosing", valve, NamedStandard.SELF_CLOSING_VALVE);
    }

    private void add(String name, ConformityTested model, NamedStandard standard) {
        Truth notFailed = Standards.notFailed(model, standard);
        add(name, Standards.passed(model, standard).and(notFailed), notFailed);
    }

    private void add(String name, Truth satisfied, Truth leftToAPerson) {
        truths.accept(name, satisfied);
        truths.accept(name + LEFT_TO_A_PERSON, leftToAPerson);
    }
}
