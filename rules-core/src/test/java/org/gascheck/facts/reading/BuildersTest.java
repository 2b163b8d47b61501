package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gascheck.facts.ObservationBuilder.observation;
import static org.gascheck.subjects.SubmissionBuilder.submission;
import static org.gascheck.subjects.buildings.BuildingBuilder.building;
import static org.gascheck.subjects.users.CylinderBuilder.cylinder;
import static org.gascheck.subjects.users.GasUserBuilder.gasUser;
import static org.gascheck.subjects.users.HoseBuilder.hose;
import static org.gascheck.subjects.users.InstalledDeviceBuilder.installedDevice;
import static org.gascheck.subjects.users.SpaceBuilder.space;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.SubmissionBuilder;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.HoseBuilder;
import org.gascheck.subjects.users.UserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is a builder for every record of the fact model; what it is told is read as the same JSON would be. */
class BuildersTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Test
    void aSubmissionIsBuiltAsItIsRead() {
        Submission built = submission().assessedOn(DAY).instruments("cq2021n156")
                .gasUsers(gasUser("u").kind(UserKind.RESIDENT).gasSupplies(Gas.CYLINDER_LPG, Gas.OTHER).building("b")
                        .spaces(space("s"))
                        .cylinders(cylinder().space("s").unqualified(observation().inspected(true).found(false)))
                        .hoses(hose().usableUntil(DAY), hose().usableUntil(Expiry.OPEN_ENDED))
                        .devices())
                .buildings(List.of(building("b").heightMetres(54.5).households("u")))
                .build();

        assertThat(built.digest()).isEqualTo(Submissions.parse("""
                {"assessedOn": "2022-03-01", "instruments": ["cq2021n156"],
                 "gasUsers": [{"id": "u", "kind": "RESIDENT", "gasSupplies": ["CYLINDER_LPG", "OTHER"], "building": "b",
                   "spaces": [{"id": "s"}],
                   "cylinders": [{"space": "s", "unqualified": {"inspected": true, "found": false}}],
                   "hoses": [{"usableUntil": "2022-03-01"}, {"usableUntil": "OPEN_ENDED"}],
                   "devices": []}],
                 "buildings": [{"id": "b", "heightMetres": 54.5, "households": ["u"]}]}
                """).digest());
        assertThat(built.all(GasUser.class)
                        .get(0)
                        .building()
                        .get()
                        .heightMetres()
                        .value())
                .isEqualTo(new BigDecimal("54.5"));
    }

    @Test
    void whatIsNotToldOrToldAsNullIsUnknown() {
        GasUser user = submission()
                .gasUsers(gasUser("u")
                        .kind(null)
                        .gasSupplies((Gas[]) null)
                        .hoses((List<HoseBuilder>) null)
                        .building(null))
                .build()
                .all(GasUser.class)
                .get(0);

        assertThat(user.kind().isKnown()).isFalse();
        assertThat(user.gasSupplies().isKnown()).isFalse();
        assertThat(user.hoses().isKnown()).isFalse();
        assertThat(user.building().isKnown()).isFalse();
        assertThat(user.devices().isKnown()).isFalse();
        assertThat(submission().build().assessedOn().isKnown()).isFalse();
    }

    @Test
    void whatIsToldLastCountsAndIsNotChangedFromOutside() {
        List<Gas> gases = new ArrayList<>(List.of(Gas.OTHER));
        SubmissionBuilder builder = submission()
                .gasUsers(
                        gasUser("u").kind(UserKind.UNIT).kind(UserKind.RESIDENT).gasSupplies(gases));
        gases.add(Gas.CYLINDER_LPG);

        GasUser user = builder.build().all(GasUser.class).get(0);

        assertThat(user.kind().value()).isEqualTo(UserKind.RESIDENT);
        assertThat(user.gasSupplies().value()).containsExactly(Gas.OTHER);
    }

    @Test
    void whatIsWrongIsToldInTheWordsOfTheReader() {
        SubmissionBuilder wrong = submission()
                .gasUsers(gasUser("u").name(" ").gasSupplies(Gas.OTHER, null).building("b9")
                                .devices(installedDevice("d").installed(false).inUse(true)),
                        gasUser("u"), gasUser(null), null)
                .buildings(building("b").heightMetres(5400));

        assertThatExceptionOfType(InvalidSubmissionException.class)
                .isThrownBy(wrong::build)
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "submission: /gasUsers/0/name: \" \": expected text that is not blank (leave"
                                        + " unknown facts out, or write null)",
                                "submission: /gasUsers/0/gasSupplies/1: null: expected one of"
                                        + " PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER",
                                "submission: /gasUsers/0/building: there is no building with the id \"b9\"",
                                "submission: /gasUsers/1/id: the id \"u\" is that of another gas user (/gasUsers/0/id);"
                                        + " expected a different one",
                                "submission: /gasUsers/2/id: id is missing; expected text",
                                "submission: /gasUsers/3: null: expected a JSON object",
                                "submission: /buildings/0/heightMetres: 5400: expected a number greater than 0"
                                        + " and at most 1000"));
    }

    @Test
    void whatContradictsSomethingElseIsTold() {
        SubmissionBuilder wrong = submission()
                .gasUsers(gasUser("u")
                        .devices(installedDevice("d").installed(false).inUse(true)));

        assertThatExceptionOfType(InvalidSubmissionException.class)
                .isThrownBy(wrong::build)
                .withMessage(
                        "submission: /gasUsers/0/devices/0/installed: false: contradicts /gasUsers/0/devices/0/inUse"
                                + " true: a device that is in use is installed");
    }

    @Test
    void theLimitsOfReadingHold() {
        SubmissionBuilder large = submission().gasUsers(gasUser("a user with a long id"));

        assertThatExceptionOfType(InvalidSubmissionException.class)
                .isThrownBy(() -> large.build(new ReadLimits(20, 5, 50, 5, 5)))
                .withMessageContaining("larger than 20 bytes");
    }

    static Stream<RecordType<?>> recordTypes() {
        return Population.MODEL.recordTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void everyFieldOfEveryRecordCanBeToldInItsTypes(RecordType<?> type) throws ReflectiveOperationException {
        Class<?> builder = builderOf(type.type());
        String factory = Character.toLowerCase(type.type().getSimpleName().charAt(0))
                + type.type().getSimpleName().substring(1);
        Class<?>[] parameters = type.hasId() ? new Class<?>[] {String.class} : new Class<?>[0];
        assertThat(Modifier.isStatic(builder.getMethod(factory, parameters).getModifiers())).isTrue();
        Set<String> told = new HashSet<>();
        for (Method method : builder.getDeclaredMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && method.getReturnType() == builder) {
                told.add(method.getName() + Arrays.toString(method.getParameterTypes()));
            }
        }
        assertThat(told).isEqualTo(expected(type));
    }

    private static Set<String> expected(RecordType<?> type) throws ClassNotFoundException {
        Set<String> expected = new HashSet<>();
        for (Field field : type.given()) {
            for (Class<?> parameter : parameters(field)) {
                expected.add(field.name() + Arrays.toString(new Class<?>[] {parameter}));
            }
        }
        return expected;
    }

    private static List<Class<?>> parameters(Field field) throws ClassNotFoundException {
        return switch (field.role()) {
            case ID -> List.of();
            case FACT -> field.value().set()
                    ? List.of(valuesOf(field).get(0).arrayType(), Collection.class)
                    : valuesOf(field);
            case PART -> List.of(builderOf(field.record()));
            case LIST -> List.of(builderOf(field.record()).arrayType(), Collection.class);
            case REFERENCE -> List.of(String.class);
            case REFERENCE_LIST -> List.of(String[].class, Collection.class);
            case OWNER, REFERRING -> throw new IllegalArgumentException(field.name());
        };
    }

    private static List<Class<?>> valuesOf(Field field) {
        return switch (field.value().kind()) {
            case BOOLEAN -> List.of(Boolean.class);
            case NUMBER -> List.of(Number.class);
            case DATE -> List.of(LocalDate.class);
            case MOMENT -> List.of(LocalDateTime.class);
            case MONTH -> List.of(YearMonth.class);
            case EXPIRY -> List.of(LocalDate.class, YearMonth.class, Expiry.class);
            case DATING -> List.of(LocalDate.class, YearMonth.class, Year.class);
            case TEXT -> List.of(String.class);
            case CONSTANT -> List.of(field.value().constants());
        };
    }

    private static Class<?> builderOf(Class<?> type) throws ClassNotFoundException {
        return type == Submission.class ? SubmissionBuilder.class : Class.forName(type.getName() + "Builder");
    }
}
