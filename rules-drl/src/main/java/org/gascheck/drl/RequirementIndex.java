package org.gascheck.drl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Strength;

/** The requirements of a pack by the kind of their subject, and the position of each among them. */
final class RequirementIndex {

    /** A requirement, the number of the kind that it is about, and its position among those about that kind. */
    record Indexed(Requirement requirement, int kind, int position) {
    }

    /** The area of the requirements whose answer depends on the day. */
    private static final String CERTIFICATES = "device-certification";

    private final RulePack pack;
    private final List<Indexed> all;
    private final Map<String, List<Requirement>> byKind = new LinkedHashMap<>();
    private final Map<String, Integer> kindNumbers = new HashMap<>();
    private final Map<String, int[]> mandatory = new HashMap<>();
    private final Map<String, int[]> breachable = new HashMap<>();
    private final Map<String, int[]> mandatoryButForCertificates = new HashMap<>();
    private final Map<String, int[]> breachableButForCertificates = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    RequirementIndex(RulePack pack) {
        this.pack = pack;
        for (Requirement requirement : pack.requirements().values()) {
            byKind.computeIfAbsent(requirement.subject(), pack::about);
        }
        byKind.forEach((kind, requirements) -> {
            kindNumbers.put(kind, kindNumbers.size());
            mandatory.put(kind, positions(requirements, RequirementIndex::isMandatory));
            breachable.put(kind, positions(requirements, each -> isMandatory(each) && canBreach(each)));
            mandatoryButForCertificates.put(
                    kind, positions(requirements, RequirementIndex::isMandatoryAndNoCertificate));
            breachableButForCertificates.put(
                    kind, positions(requirements, each -> isMandatoryAndNoCertificate(each) && canBreach(each)));
            for (int i = 0; i < requirements.size(); i++) {
                positions.put(requirements.get(i).id(), i);
            }
        });
        for (Requirement requirement : pack.requirements().values()) {
            if (requirement.rate() != null) {
                counted.addAll(JudgedMembers.kinds(pack, requirement.rate()));
            }
        }
        all = pack.requirements().values().stream()
                .map(each -> new Indexed(each, kind(each.subject()), positions.get(each.id())))
                .toList();
    }

    /** All requirements, in the order of the pack. */
    List<Indexed> all() {
        return all;
    }

    RulePack pack() {
        return pack;
    }

    /** The number of a kind of subject, below {@link #kinds()}, or -1 where no requirement is about it. */
    int kind(String kind) {
        return kindNumbers.getOrDefault(kind, -1);
    }

    /** How many kinds of subject the requirements are about. */
    int kinds() {
        return kindNumbers.size();
    }

    /** The requirements about a kind of subject, in the order of the pack. */
    List<Requirement> about(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The positions of the mandatory ones among the requirements about a kind of subject. */
    int[] mandatory(String kind) {
        return mandatory.get(kind);
    }

    /** The positions of those of them that can be breached. */
    int[] breachable(String kind) {
        return breachable.get(kind);
    }

    /** The positions of the mandatory ones, but for certificates, among the requirements about a kind of subject. */
    int[] mandatoryButForCertificates(String kind) {
        return mandatoryButForCertificates.get(kind);
    }

    /** The positions of those of them that can be breached. */
    int[] breachableButForCertificates(String kind) {
        return breachableButForCertificates.get(kind);
    }

    /** Whether a requirement is about a kind of subject. */
    boolean isAbout(String requirement, String kind) {
        return pack.requirement(requirement).subject().equals(kind);
    }

    /** Whether the subjects of a kind are members in some rate. */
    boolean isCounted(String kind) {
        return counted.contains(kind);
    }

    /** The position of a requirement among those about its kind, or -1 where the pack does not have it. */
    int position(String requirement) {
        return positions.getOrDefault(requirement, -1);
    }

    private static boolean isMandatory(Requirement requirement) {
        return requirement.strength() == Strength.MANDATORY;
    }

    private static boolean canBreach(Requirement requirement) {
        return requirement.messages().containsKey(Outcome.BREACHED);
    }

    private static boolean isMandatoryAndNoCertificate(Requirement requirement) {
        return isMandatory(requirement) && !requirement.area().equals(CERTIFICATES);
    }

    private static int[] positions(List<Requirement> requirements, Predicate<Requirement> wanted) {
        return IntStream.range(0, requirements.size()).filter(i -> wanted.test(requirements.get(i))).toArray();
    }
}
