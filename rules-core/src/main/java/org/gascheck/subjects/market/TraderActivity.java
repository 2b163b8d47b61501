package org.gascheck.subjects.market;

/** What an enterprise does with safety devices and gas (附件1 六（三）). */
public enum TraderActivity {
    MAKES_DEVICES, SELLS_DEVICES, INSTALLS_DEVICES, SUPPLIES_GAS
}
