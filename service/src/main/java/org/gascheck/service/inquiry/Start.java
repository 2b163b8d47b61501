package org.gascheck.service.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Purpose;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.subjects.Population;

/**
 * What an inquiry can begin with.
 *
 * @param today       the day that it is where the service runs
 * @param purposes    what something can be judged for that stands in a list of a submission of its own
 * @param instruments by what it can be judged
 */
record Start(LocalDate today, List<OfPurpose> purposes, List<OfInstrument> instruments) {

    /** The facts by which people know something again, the first that a record has. */
    private static final List<String> NAMES = List.of("name", "model");

    /**
     * A purpose.
     *
     * @param subjects what can be judged for it
     */
    record OfPurpose(String id, Text name, Text asks, List<OfSubject> subjects) {
    }

    /**
     * A kind of subject.
     *
     * @param list     the list of a submission in which it stands
     * @param what     what it is
     * @param known    the fact by which people know it again, or null
     * @param knownFor what that is called, or null
     */
    record OfSubject(String list, Text name, Text what, String known, Text knownFor) {

        static OfSubject of(Field list) {
            Field known = NAMES.stream().flatMap(each -> RecordType.of(list.record()).field(each).stream())
                    .findFirst().orElse(null);
            return new OfSubject(
                    list.name(),
                    Vocabulary.record(list.record()),
                    Vocabulary.explanation(list.record()),
                    known == null ? null : known.name(),
                    known == null ? null : Vocabulary.label(known));
        }
    }

    /**
     * An instrument.
     *
     * @param usual whether submissions are judged by it unless somebody says otherwise
     */
    record OfInstrument(String id, String number, Text title, boolean usual) {
    }

    /** What the rules in force have. */
    static Start of(RulesInForce rules, LocalDate today) {
        Map<String, Purpose> purposes = new LinkedHashMap<>();
        rules.packs().values().forEach(pack -> pack.purposes().values()
                .forEach(each -> purposes.putIfAbsent(each.id(), each)));
        return new Start(
                today,
                purposes.values().stream()
                        .map(each -> new OfPurpose(
                                each.id(), each.name(), each.asks(), lists(each).map(OfSubject::of).toList()))
                        .filter(each -> !each.subjects().isEmpty())
                        .toList(),
                rules.packs().values().stream()
                        .map(pack -> new OfInstrument(
                                pack.instrument().id(),
                                pack.instrument().number(),
                                pack.instrument().title(),
                                rules.isUsual(pack.instrument().id())))
                        .toList());
    }

    /** The lists of a submission in which subjects of a purpose stand. */
    private static Stream<Field> lists(Purpose purpose) {
        return Population.MODEL.submission().fields().stream()
                .filter(each -> each.role() == Field.Role.LIST
                        && purpose.isAskedOf(each.record().getSimpleName()));
    }
}
