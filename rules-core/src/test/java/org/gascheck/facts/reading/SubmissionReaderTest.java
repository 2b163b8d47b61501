package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.Level;
import org.gascheck.subjects.users.UserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionReaderTest {

    @Test
    void whatIsGivenIsKnown() {
        Submission submission = Submissions.parse(
                """
                {"assessedOn": "2022-03-01", "instruments": ["cq2021n156", "yl2022n8"],
                 "gasUsers": [{"id": "u", "name": "老 火锅", "kind": "UNIT", "gasSupplies": ["OTHER", "CYLINDER_LPG"],
                   "devices": [{"id": "d", "inUse": false, "usableUntil": "OPEN_ENDED", "improperInstallation": {"found": true}},
                               {"id": "e", "usableUntil": "2024-02-29"}]}],
                 "buildings": [{"id": "b", "heightMetres": 54.0}]}
                """);
        GasUser user = submission.all(GasUser.class).get(0);

        assertThat(submission.assessedOn().value()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(submission.instruments().value()).containsExactly("cq2021n156", "yl2022n8");
        assertThat(user.id()).isEqualTo("u");
        assertThat(user.name().value()).isEqualTo("老 火锅");
        assertThat(user.kind().value()).isEqualTo(UserKind.UNIT);
        assertThat(user.gasSupplies().value()).containsExactly(Gas.CYLINDER_LPG, Gas.OTHER);
        assertThat(user.devices().size()).isEqualTo(2);
        assertThat(user.devices().get(0).inUse().value()).isFalse();
        assertThat(user.devices().get(0).usableUntil().value()).isEqualTo(Expiry.OPEN_ENDED);
        assertThat(user.devices().get(0).improperInstallation().found().value()).isTrue();
        assertThat(user.devices().get(1).usableUntil().value()).isEqualTo(new Expiry(LocalDate.of(2024, 2, 29)));
        assertThat(submission.all(Building.class).get(0).heightMetres().value())
                .isEqualByComparingTo(BigDecimal.valueOf(54));
    }

    @Test
    void whatIsAbsentOrNullIsUnknown() {
        Submission submission = Submissions.parse(
                "{\"gasUsers\": [{\"id\": \"u\", \"kind\": null, \"devices\": null}], \"vendors\": null}");
        GasUser user = submission.all(GasUser.class).get(0);

        assertThat(submission.assessedOn().isKnown()).isFalse();
        assertThat(submission.all(Vendor.class).isKnown()).isFalse();
        assertThat(submission.all(Building.class).isKnown()).isFalse();
        assertThat(user.kind().isKnown()).isFalse();
        assertThat(user.devices().isKnown()).isFalse();
        assertThat(user.building().isKnown()).isFalse();
        assertThat(user.building().get().heightMetres().isKnown()).isFalse();
    }

    @Test
    void anEmptyListIsKnownToHaveNoMembers() {
        GasUser user = Submissions.parse("{\"gasUsers\": [{\"id\": \"u\", \"devices\": [], \"gasSupplies\": []}]}")
                .all(GasUser.class)
                .get(0);

        assertThat(user.devices().isKnownEmpty()).isTrue();
        assertThat(user.gasSupplies().value()).isEmpty();
    }

    @Test
    void anUnknownListIteratesAsOneUnknownMember() {
        GasUser user = Submissions.parse("{\"gasUsers\": [{\"id\": \"u\"}]}").all(GasUser.class).get(0);

        assertThat(user.devices()).singleElement().satisfies(device -> {
            assertThat(device.inUse().isKnown()).isFalse();
            assertThat(device.inUse().pointer()).isEqualTo("/gasUsers/0/devices");
            assertThat(device.user().get().kind().pointer()).isEqualTo("/gasUsers/0/devices");
            assertThat(device.alarmModel().get().certificates()).hasSize(1);
        });
    }

    @Test
    void referencesLeadForwardAndBackAndPartsToTheirOwner() {
        Submission submission = Submissions.parse(
                """
                {"gasUsers": [{"id": "u", "building": "b", "cylinders": [{"space": "s"}], "spaces": [{"id": "s", "level": "BASEMENT"}],
                   "devices": [{"id": "d", "alarmModel": "m"}], "acceptances": [{"id": "a"}]}],
                 "buildings": [{"id": "b", "households": ["u"]}], "alarmModels": [{"id": "m", "tier": "HIGH"}]}
                """);
        GasUser user = submission.all(GasUser.class).get(0);

        assertThat(user.building().get()).isSameAs(submission.all(Building.class).get(0));
        assertThat(submission.all(Building.class).get(0).households().get(0)).isSameAs(user);
        assertThat(user.cylinders().get(0).space().get().level().value()).isEqualTo(Level.BASEMENT);
        assertThat(user.devices().get(0).alarmModel().get().tier().value()).isEqualTo(Tier.HIGH);
        assertThat(user.devices().get(0).user().get()).isSameAs(user);
        assertThat(user.acceptances().get(0).user().get()).isSameAs(user);
    }

    @Test
    void factsKnowWhereTheyStand() {
        Submission submission = Submissions.parse(
                """
                {"gasUsers": [{"id": "u"}, {"id": "v", "devices": [{"id": "d"}, {"id": "e", "improperInstallation": {}}]}]}
                """);
        InstalledDevice device = submission.all(GasUser.class).get(1).devices().get(1);

        assertThat(device.inUse().pointer()).isEqualTo("/gasUsers/1/devices/1/inUse");
        assertThat(device.improperInstallation().found().pointer())
                .isEqualTo("/gasUsers/1/devices/1/improperInstallation/found");
        assertThat(device.alarmModel().pointer()).isEqualTo("/gasUsers/1/devices/1/alarmModel");
        assertThat(device.alarmModel().get().tier().pointer()).isEqualTo("/gasUsers/1/devices/1/alarmModel/tier");
        assertThat(device.alarmModel().get().certificates().get(0).kind().pointer())
                .isEqualTo("/gasUsers/1/devices/1/alarmModel/certificates");
    }

    @Test
    void aRecordKnowsWhichOthersReferToIt() {
        Submission submission = Submissions.parse(
                """
                {"alarmModels": [{"id": "m"}, {"id": "n"}], "vendors": [{"id": "s", "alarmModels": ["m"]}, {"id": "t"}, {"id": "u"}],
                 "gasUsers": [{"id": "u", "devices": [{"id": "d", "alarmModel": "m"}, {"id": "e"}]}]}
                """);
        AlarmModel referredTo = submission.all(AlarmModel.class).get(0);
        AlarmModel other = submission.all(AlarmModel.class).get(1);

        assertThat(referredTo.devices()).extracting(InstalledDevice::id).containsExactly("d");
        assertThat(other.devices()).isEmpty();
        assertThat(other.devices().isKnownEmpty()).isTrue();
        // A list that is not given may have any model on it; the first such vendor is the one to ask.
        assertThat(referredTo.vendors()).extracting(Vendor::id).containsExactly("s", "t");
        assertThat(other.vendors()).extracting(Vendor::id).containsExactly("t");
    }

    @Test
    void idsCountWithinTheirListAndType() {
        Submission submission = Submissions.parse(
                """
                {"gasUsers": [{"id": "x", "spaces": [{"id": "x"}], "devices": [{"id": "x"}]},
                              {"id": "y", "spaces": [{"id": "x"}], "devices": [{"id": "x"}], "cylinders": [{"space": "x"}]}],
                 "buildings": [{"id": "x"}]}
                """);

        assertThat(submission.all(GasUser.class).get(1).cylinders().get(0).space().get())
                .isSameAs(submission.all(GasUser.class).get(1).spaces().get(0));
    }

    @Test
    void aFileIsReadWithOrWithoutAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("甲.json"), "\uFEFF{\"vendors\": [{\"id\": \"销售\"}]}");

        assertThat(Submissions.read(file).all(Vendor.class).get(0).id()).isEqualTo("销售");
    }

    @Test
    void aFileThatIsNotThereIsAnInputError(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Submissions.read(folder.resolve("none.json")))
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void setsCannotBeChanged() {
        Submission submission = Submissions.parse("{\"instruments\": [\"cq2021n156\"]}");

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> submission.instruments().value().clear());
    }
}
