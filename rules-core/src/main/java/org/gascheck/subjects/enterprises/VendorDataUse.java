package org.gascheck.subjects.enterprises;

/** Work for which a gas company uses the data of vendors' platforms (附件1 四（六）). */
public enum VendorDataUse {
    HOME_INSPECTION, EMERGENCY_REPAIR
}
