package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.all;
import static org.gascheck.benchmarks.hand.Kleene.any;
import static org.gascheck.benchmarks.hand.Kleene.has;
import static org.gascheck.benchmarks.hand.Kleene.hasAllOf;
import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isNot;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.YES;

import org.gascheck.law.Requirement;
import org.gascheck.subjects.buildings.PropertyManager;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.users.VenueKind;
import org.gascheck.subjects.works.ConstructionProject;
import org.gascheck.subjects.works.ProjectKind;
import org.gascheck.truth.Truth;

/** Construction projects, property managers and districts. */
final class BodyChecks {

    private final Law law;
    private final Requirement review;
    private final Requirement acceptance;
    private final Requirement standards;
    private final Requirement cooperation;
    private final Requirement mechanism;
    private final Requirement handling;
    private final Requirement venueList;

    BodyChecks(Law law) {
        this.law = law;
        review = law.requirement("alarm-in-new-project-fire-review");
        acceptance = law.requirement("alarm-in-new-project-fire-acceptance");
        standards = law.requirement("fire-review-national-standards");
        cooperation = law.requirement("property-unit-cooperation");
        mechanism = law.requirement("installation-quality-mechanism");
        handling = law.requirement("joint-handling-mechanism");
        venueList = law.requirement("venue-gas-user-list-established");
    }

    void check(ConstructionProject project, Findings to) {
        Truth notNew = isNot(project.kind(), ProjectKind.NEW);
        to.add(review, is(project.usesGas()).and(is(project.subjectToFireReview())),
                is(project.fireReviewCoversAlarm()), notNew,
                project.usesGas(), project.subjectToFireReview(), project.fireReviewCoversAlarm(), project.kind());
        to.add(acceptance, is(project.usesGas()).and(is(project.subjectToFireAcceptance())),
                is(project.fireAcceptanceCoversAlarm()),
                notNew, project.usesGas(), project.subjectToFireAcceptance(), project.fireAcceptanceCoversAlarm(),
                project.kind());
        to.add(standards, any(is(project.subjectToFireReview()), is(project.subjectToFireAcceptance())), NO, YES,
                project.subjectToFireReview(), project.subjectToFireAcceptance());
    }

    void check(PropertyManager manager, Findings to) {
        to.add(cooperation, is(manager.cooperationRequested()),
                any(is(manager.cooperated()), isNot(manager.refusalRecorded())),
                manager.cooperationRequested(), manager.cooperated(), manager.refusalRecorded());
    }

    void check(District district, Findings to) {
        to.add(mechanism,
                all(is(district.coversProductQuality()), is(district.coversInstallationQuality()),
                        is(district.coversAfterSales()))
                        .and(is(district.coversMaintenance())),
                district.coversProductQuality(), district.coversInstallationQuality(), district.coversAfterSales(),
                district.coversMaintenance());
        to.add(handling, is(district.userServicePlatform()).and(hasAllOf(district.jointParties(), law.jointParties)),
                district.userServicePlatform(), district.jointParties());
        Truth listed = YES;
        for (VenueKind kind : law.publicVenueKinds) {
            listed = listed.and(
                    any(has(district.venueKindsPresent(), kind).not(), has(district.venueListKinds(), kind)));
        }
        to.add(venueList, is(district.venueListEstablished()).and(listed),
                district.venueListEstablished(), district.venueKindsPresent(), district.venueListKinds());
    }
}
