-- The ledger of hazards and the log of decisions. Plain SQL for H2 and PostgreSQL; for a database that Flyway does not
-- know, run the scripts of this folder in the order of their numbers. Days are dates; times are texts in UTC, and what is
-- hashed is text, so that every database gives back what it was given.

-- One row: the last decision and its hash, and the number of the last entry. Whoever writes locks it first, so that there
-- is one writer at a time, as a chain of hashes demands.
CREATE TABLE gc_head (
    head_id       INTEGER      NOT NULL PRIMARY KEY,
    last_decision BIGINT       NOT NULL,
    last_hash     VARCHAR(71)  NOT NULL,
    last_entry    BIGINT       NOT NULL
);

-- The log of decisions. Rows are only ever added.
CREATE TABLE gc_decision (
    decision_number BIGINT       NOT NULL PRIMARY KEY,
    decided_at      VARCHAR(24)  NOT NULL,
    decided_by      VARCHAR(250) NOT NULL,
    did             VARCHAR(40)  NOT NULL,
    content         TEXT         NOT NULL,
    content_hash    VARCHAR(71)  NOT NULL
);

-- What was handed in and what it came to. The key is the digest of the register and the report. Both are kept as they were, compressed by gzip and written in base64.
CREATE TABLE gc_submission (
    submission_key  VARCHAR(71)  NOT NULL PRIMARY KEY,
    decision_number BIGINT       NOT NULL REFERENCES gc_decision (decision_number),
    register_name   VARCHAR(250) NOT NULL,
    assessed_on     DATE         NOT NULL,
    facts_digest    VARCHAR(71)  NOT NULL,
    report_digest   VARCHAR(71)  NOT NULL,
    tool_version    VARCHAR(100) NOT NULL,
    settings        TEXT         NOT NULL,
    purpose         VARCHAR(100),
    verdict         VARCHAR(20)  NOT NULL,
    handed_in       TEXT         NOT NULL,
    report          TEXT         NOT NULL
);

CREATE INDEX gc_submission_facts ON gc_submission (facts_digest);

-- The rule packs by which it was judged, in their order.
CREATE TABLE gc_submission_pack (
    submission_key VARCHAR(71) NOT NULL REFERENCES gc_submission (submission_key),
    pack_position INTEGER      NOT NULL,
    instrument    VARCHAR(100) NOT NULL,
    pack_digest   VARCHAR(71)  NOT NULL,
    PRIMARY KEY (submission_key, pack_position)
);

-- Who was judged on what day: a submission that arrives late is held against newer ones.
CREATE TABLE gc_judged (
    holder_key    VARCHAR(71)  NOT NULL,
    assessed_on   DATE         NOT NULL,
    submission_key VARCHAR(71) NOT NULL REFERENCES gc_submission (submission_key),
    PRIMARY KEY (holder_key, assessed_on, submission_key)
);

-- The entries of the ledger: what was found breached of a subject, and what became of it. An entry is known again by its
-- key, the digest of register, kind and ids of the subject, requirement and instrument. The columns from says to finding
-- are what the reports tell lately; all others are the outcome of the events.
CREATE TABLE gc_entry (
    entry_id        BIGINT        NOT NULL PRIMARY KEY,
    entry_key       VARCHAR(71)   NOT NULL UNIQUE,
    entry_version   BIGINT        NOT NULL,
    entry_state     VARCHAR(20)   NOT NULL,
    open_since      DATE          NOT NULL,
    register_name   VARCHAR(250)  NOT NULL,
    holder_key      VARCHAR(71)   NOT NULL,
    subject_kind    VARCHAR(100)  NOT NULL,
    subject_path    VARCHAR(1000) NOT NULL,
    requirement     VARCHAR(200)  NOT NULL,
    instrument      VARCHAR(100)  NOT NULL,
    district        VARCHAR(250)  NOT NULL,
    street          VARCHAR(250)  NOT NULL,
    due_on          DATE,
    found_on        DATE          NOT NULL,
    found_by        VARCHAR(250)  NOT NULL,
    person          VARCHAR(250),
    responsibility  VARCHAR(1000),
    measures        VARCHAR(2000),
    funds           VARCHAR(250),
    deadline        DATE,
    precautions     VARCHAR(2000),
    standard        VARCHAR(1000),
    verifier        VARCHAR(250),
    notice          VARCHAR(300),
    notified_on     DATE,
    delivery        VARCHAR(250),
    rectified_on    DATE,
    rectified_by    VARCHAR(250),
    reinspected_on  DATE,
    reinspected_by  VARCHAR(250),
    closed_on       DATE,
    closed_by       VARCHAR(250),
    times_reopened  INTEGER       NOT NULL,
    says            VARCHAR(20)   NOT NULL,
    says_on         DATE          NOT NULL,
    says_in         VARCHAR(71)   NOT NULL,
    last_found_on   DATE          NOT NULL,
    finding         TEXT          NOT NULL
);

CREATE INDEX gc_entry_holder ON gc_entry (holder_key);
CREATE INDEX gc_entry_state ON gc_entry (entry_state, deadline);

-- The history of entries. Rows are only ever added; entry_digest is that of the entry after the event.
CREATE TABLE gc_event (
    entry_id        BIGINT        NOT NULL REFERENCES gc_entry (entry_id),
    entry_version   BIGINT        NOT NULL,
    decision_number BIGINT        NOT NULL REFERENCES gc_decision (decision_number),
    act             VARCHAR(20)   NOT NULL,
    act_on          DATE          NOT NULL,
    state_after     VARCHAR(20)   NOT NULL,
    note            VARCHAR(2000) NOT NULL,
    submission_key  VARCHAR(71),
    entry_digest    VARCHAR(71)   NOT NULL,
    PRIMARY KEY (entry_id, entry_version)
);

CREATE INDEX gc_event_decision ON gc_event (decision_number);

-- The last number that an authority gave to a notice in a year, and the notices.
CREATE TABLE gc_notice_series (
    authority   VARCHAR(250) NOT NULL,
    notice_year INTEGER      NOT NULL,
    last_number INTEGER      NOT NULL,
    PRIMARY KEY (authority, notice_year)
);

CREATE TABLE gc_notice (
    authority       VARCHAR(250) NOT NULL,
    notice_year     INTEGER      NOT NULL,
    notice_number   INTEGER      NOT NULL,
    issued_on       DATE         NOT NULL,
    decision_number BIGINT       NOT NULL REFERENCES gc_decision (decision_number),
    PRIMARY KEY (authority, notice_year, notice_number)
);

INSERT INTO gc_head (head_id, last_decision, last_hash, last_entry)
VALUES (1, 0, 'sha256:0000000000000000000000000000000000000000000000000000000000000000', 0);
