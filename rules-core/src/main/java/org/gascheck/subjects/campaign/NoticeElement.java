package org.gascheck.subjects.campaign;

/** What a notice has to state (附件1 四（四）). */
public enum NoticeElement {
    PURPOSE, LEGAL_BASIS, SCOPE, TIME_LIMIT, MANAGEMENT, RIGHTS, COMPLAINT
}
