package org.gascheck.cli;

/** Submissions for tests. */
final class Samples {

    /** A property manager that cooperates: compliant. */
    static final String COMPLIANT = """
            {"assessedOn": "2022-03-01",
             "propertyManagers": [{"id": "p1", "name": "安居物业", "cooperationRequested": true, "cooperated": true}]}
            """;

    /** A user of whom nothing is known: undetermined. */
    static final String UNDETERMINED = """
            {"assessedOn": "2022-03-01", "gasUsers": [{"id": "u1"}]}
            """;

    /** A restaurant on cylinder gas with its cylinder room in the basement: non-compliant. */
    static final String HOTPOT = """
            {"assessedOn": "2022-03-01",
             "gasUsers": [{"id": "u1", "name": "老灶火锅", "kind": "UNIT", "status": "EXISTING",
               "gasSupplies": ["CYLINDER_LPG"], "venueKind": "CATERING",
               "spaces": [{"id": "s1", "use": "CYLINDER_ROOM", "level": "BASEMENT", "permissionDocumented": false}]}]}
            """;

    /** A household above 100 metres without devices, after the due date: overdue under both instruments. */
    static final String HIGH_RISE =
            """
            {"assessedOn": "2023-02-01", "instruments": ["cq2021n156", "yl2022n8"],
             "gasUsers": [{"id": "h1", "kind": "RESIDENT", "status": "EXISTING", "gasSupplies": ["PIPED_NATURAL_GAS"],
               "inOldCommunity": true, "hardshipKinds": [], "venueKind": "NOT_PUBLIC", "building": "b1", "devices": []}],
             "buildings": [{"id": "b1", "heightMetres": 120, "households": ["h1"]}]}
            """;

    private Samples() {
    }
}
