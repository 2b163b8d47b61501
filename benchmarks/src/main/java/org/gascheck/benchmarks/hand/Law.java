package org.gascheck.benchmarks.hand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.subjects.products.Channel;
import org.gascheck.subjects.programme.Party;
import org.gascheck.subjects.users.HardshipKind;
import org.gascheck.subjects.users.HazardItem;
import org.gascheck.subjects.users.VenueKind;

/** The numbers, dates and lists of one instrument, looked up once. */
public final class Law {

    final LocalDate issued;
    final BigDecimal highRiseMetres;
    final Set<HardshipKind> hardshipKinds;
    final Set<Channel> remoteChannels;
    final Set<VenueKind> publicVenueKinds;
    final Set<HazardItem> hazardItems;
    final Set<Party> jointParties;
    final LocalDate unitUserDue;
    final LocalDate householdDue;
    private final RulePack pack;

    Law(RulePack pack) {
        this.pack = pack;
        issued = pack.limit("issued").day();
        highRiseMetres = pack.limit("high-rise-metres").number();
        hardshipKinds = list("hardship-kinds", HardshipKind.class);
        remoteChannels = list("remote-channels", Channel.class);
        publicVenueKinds = list("public-venue-kinds", VenueKind.class);
        hazardItems = list("venue-hazard-items", HazardItem.class);
        jointParties = list("joint-parties", Party.class);
        unitUserDue = pack.requirement("existing-unit-user-alarm").due().date();
        householdDue = pack.requirement("existing-mandated-high-rise-alarm").due().date();
    }

    RulePack pack() {
        return pack;
    }

    /** The requirement, or null where the instrument does not have it. */
    Requirement requirement(String id) {
        return pack.requirements().get(id);
    }

    private <E extends Enum<E>> Set<E> list(String limit, Class<E> type) {
        Set<E> members = EnumSet.noneOf(type);
        pack.limit(limit).names().forEach(name -> members.add(Enum.valueOf(type, name)));
        return members;
    }
}
