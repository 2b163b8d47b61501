package org.gascheck.rates;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Makes a district with its streets, users, venues, vendors and gas companies, always the same from the same seed. */
final class DistrictMaker {

    static final int STREETS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VENUES = 40;
    private static final int VENDORS = 6;
    private static final int COMPANIES = 2;

    private final Random random;
    private final ObjectNode submission = JSON.createObjectNode();

    private DistrictMaker(long seed) {
        this.random = new Random(seed);
    }

    /** A district of so many users, of which the first forty are venues. */
    static ObjectNode district(long seed, int users) {
        DistrictMaker maker = new DistrictMaker(seed);
        maker.make(users);
        return maker.submission;
    }

    private void make(int users) {
        submission.put("assessedOn", "2023-03-01");
        submission.putArray("instruments").add("cq2021n156");
        ArrayNode districts = submission.putArray("districts");
        ObjectNode district = districts.addObject().put("id", "d").put("name", "某区").put("level", "DISTRICT");
        district.putObject("handedIn")
                .put("allNewUsers", true)
                .put("allExistingUnits", true)
                .put("allOldCommunityHouseholds", true)
                .put("allHardshipHouseholds", false)
                .put("allGasCompanies", true);
        for (int i = 1; i <= STREETS; i++) {
            districts.addObject().put("id", "s" + i).put("level", "SUB_DISTRICT").put("within", "d");
        }
        submission.putArray("buildings").addObject().put("id", "house").put("heightMetres", 60);
        ((ArrayNode) submission.get("buildings")).addObject().put("id", "tower").put("heightMetres", 120);
        ObjectNode alarmModel = submission.putArray("alarmModels").addObject().put("id", "a").put("tier", "LOW");
        alarmModel.putArray("intendedUses").add("COMMERCIAL").add("HOUSEHOLD");
        submission.putArray("valveModels").addObject().put("id", "v")
                .put("tier", "LOW")
                .put("closesOnOverpressure", true)
                .put("closesOnUnderpressure", true)
                .put("closesOnOverflow", true)
                .put("closureNeedsExternalPower", false)
                .put("reopensOnlyByHand", true);
        ArrayNode all = submission.putArray("gasUsers");
        for (int i = 0; i < users; i++) {
            user(all.addObject().put("id", "u" + i), i);
        }
        ArrayNode vendors = submission.putArray("vendors");
        for (int i = 0; i < VENDORS; i++) {
            vendors.addObject().put("id", "vendor" + i);
        }
        ArrayNode companies = submission.putArray("gasCompanies");
        for (int i = 0; i < COMPANIES; i++) {
            company(companies.addObject().put("id", "g" + i).put("area", "d"), i);
        }
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private void user(ObjectNode user, int i) {
        boolean unit = i < VENUES || happens(20);
        if (!happens(3)) {
            user.put("area", "s" + (1 + random.nextInt(STREETS)));
        }
        if (!happens(1)) {
            user.put("kind", unit ? "UNIT" : "RESIDENT");
        }
        user.put("status", happens(10) ? "NEW" : "EXISTING");
        user.putArray("gasSupplies").add(happens(95) ? "PIPED_NATURAL_GAS" : "CYLINDER_LPG");
        user.put("building", happens(5) ? "tower" : "house");
        if (unit) {
            user.put("industry", i % 2 == 0 ? "CATERING" : "MEDICAL");
            publicity(user.putObject("publicity"));
        } else {
            if (!happens(2)) {
                user.put("inOldCommunity", happens(30));
            }
            ArrayNode hardship = user.putArray("hardshipKinds");
            if (happens(20)) {
                hardship.add("URBAN_MINIMUM_LIVING");
            }
        }
        if (i < VENUES) {
            user.put("venueKind", "CATERING");
        }
        if (happens(3)) {
            return;
        }
        ArrayNode devices = user.putArray("devices");
        if (happens(92)) {
            device(devices.addObject().put("id", user.get("id").asText() + "a"), unit);
        }
        if (!unit && happens(4)) {
            device(devices.addObject().put("id", user.get("id").asText() + "b"), true);
        }
    }

    private void publicity(ObjectNode publicity) {
        ArrayNode events = publicity.putArray("events");
        if (happens(97)) {
            events.addObject().put("heldOn", "2022-05-0" + (1 + random.nextInt(9)));
        }
        if (!happens(4)) {
            ArrayNode displays = publicity.putArray("displays");
            if (happens(95)) {
                displays.add(happens(97) ? "POSTER" : "SCREEN");
            }
        }
    }

    private void device(ObjectNode device, boolean alarm) {
        boolean installed = happens(97);
        device.put("type", alarm ? "GAS_ALARM" : "SELF_CLOSING_VALVE").put("installed", installed);
        if (alarm) {
            device.put("alarmModel", "a").put("powered", !happens(1)).put("muted", false).put("linkage", "NONE");
        } else {
            device.put("valveModel", "v").put("location", "INDOOR_GAS_PIPE");
        }
        if (!installed || !happens(2)) {
            device.put("inUse", installed && happens(98));
        }
        if (!happens(1)) {
            device.put("faultState", happens(97) ? "NORMAL" : "FAULT");
        }
        device.put("lastTest", happens(98) ? "PASS" : "FAIL")
                .put("usableUntil", "2030-12-31")
                .put("connectedToPlatform", true);
        device.putObject("improperInstallation").put("inspected", true).put("found", false);
    }

    private static void company(ObjectNode company, int i) {
        ObjectNode post = company.putArray("posts").addObject().put("name", "巡线工").put("frontline", true);
        ArrayNode cards = post.putArray("cards").add("RISK_LIST").add("DUTY_LIST").add("OPERATION_CARD");
        if (i == 0) {
            cards.add("EMERGENCY_CARD");
        }
        post.putArray("companyWideCards");
    }
}
