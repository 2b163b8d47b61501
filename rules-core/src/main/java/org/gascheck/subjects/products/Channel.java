package org.gascheck.subjects.products;

/** A way in which a device alerts its user. */
public enum Channel {
    PHONE, WECHAT, APP, SMS, OTHER_REMOTE, LOCAL_SOUNDER
}
