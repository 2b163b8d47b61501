package org.gascheck.service.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.counsel.ask.Question;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Purpose;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.subjects.users.VenueKind;

/**
 * What an inquiry into a gas user can begin with.
 *
 * @param today       the day that it is where the service runs
 * @param purposes    what a user can be judged for
 * @param kinds       the kinds of user
 * @param venueKinds  the kinds of venue
 * @param instruments by what users can be judged
 */
record Start(
        LocalDate today,
        List<OfPurpose> purposes,
        List<Question.Choice> kinds,
        List<Question.Choice> venueKinds,
        List<OfInstrument> instruments) {

    /** A purpose. */
    record OfPurpose(String id, Text name, Text asks) {
    }

    /**
     * An instrument.
     *
     * @param usual whether users are judged by it unless somebody says otherwise
     */
    record OfInstrument(String id, String number, Text title, boolean usual) {
    }

    /** What the rules in force have. */
    static Start of(RulesInForce rules, LocalDate today) {
        Map<String, Purpose> purposes = new LinkedHashMap<>();
        rules.packs().values().forEach(pack -> pack.purposes().values().stream()
                .filter(each -> each.isAskedOf(GasUser.class.getSimpleName()))
                .forEach(each -> purposes.putIfAbsent(each.id(), each)));
        return new Start(
                today,
                purposes.values().stream().map(each -> new OfPurpose(each.id(), each.name(), each.asks())).toList(),
                choices(UserKind.values()),
                choices(VenueKind.values()),
                rules.packs().values().stream()
                        .map(pack -> new OfInstrument(
                                pack.instrument().id(),
                                pack.instrument().number(),
                                pack.instrument().title(),
                                rules.isUsual(pack.instrument().id())))
                        .toList());
    }

    private static List<Question.Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new Question.Choice(each.name(), Vocabulary.constant(each))).toList();
    }
}
