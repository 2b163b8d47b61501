package org.gascheck.subjects.publicity;

/** The two lists and two cards (两单两卡). */
public enum PostCard {
    RISK_LIST, DUTY_LIST, OPERATION_CARD, EMERGENCY_CARD
}
