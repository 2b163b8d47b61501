package org.gascheck.subjects.users;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Observation;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Unasked;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.TestResult;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.works.Installer;

/** A gas alarm or self-closing valve at a user's premises, fitted or not. */
@Consistent(InstalledDeviceConsistency.class)
public record InstalledDevice(
        String id,
        Owner<GasUser> user,
        Fact<DeviceType> type,
        Ref<AlarmModel> alarmModel,
        Ref<ValveModel> valveModel,
        Fact<Boolean> installed,
        @Happened Fact<LocalDate> installedOn,
        @Unasked @Happened Fact<LocalDate> removedOn,
        Fact<Boolean> inUse,
        Fact<Boolean> powered,
        Fact<FaultState> faultState,
        Fact<Boolean> muted,
        Fact<LinkageState> linkage,
        Fact<DeviceLocation> location,
        Fact<Set<DetectableGas>> detectableGases,
        Fact<Expiry> usableUntil,
        @Unasked ServiceLife serviceLife,
        @Unasked Observation outOfDate,
        Fact<TestResult> lastTest,
        Fact<Boolean> connectedToPlatform,
        Observation improperInstallation,
        Ref<Installer> installer
) implements Identified, OfLimitedUse {
}
