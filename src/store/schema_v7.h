#pragma once

#include <string_view>

namespace haven::store {

/// What reports are put together from and the very files that left the store, decisions that wait for a second person,
/// and views of the list that somebody keeps. Frozen once released, as every step.
inline constexpr std::string_view kSchemaV7 = R"sql(
-- How a report of a case is put together, as it was left last.
CREATE TABLE report_compositions (
  case_id               INTEGER NOT NULL REFERENCES cases (id),
  kind                  TEXT NOT NULL CHECK (kind <> ''),
  content               TEXT NOT NULL CHECK (json_valid(content)),
  changed_by            INTEGER NOT NULL,
  changed_name          TEXT NOT NULL,
  changed_role          TEXT NOT NULL,
  changed_registrations TEXT NOT NULL CHECK (json_valid(changed_registrations)),
  changed_at            TEXT NOT NULL,
  PRIMARY KEY (case_id, kind)
) STRICT;

-- What left the store on paper or as a file, byte for byte. Never changed.
CREATE TABLE report_copies (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id            INTEGER NOT NULL REFERENCES cases (id),
  kind               TEXT NOT NULL CHECK (kind <> ''),
  way                TEXT NOT NULL CHECK (way IN ('file', 'print')),
  final              INTEGER NOT NULL CHECK (final IN (0, 1)),
  pseudonymous       INTEGER NOT NULL CHECK (pseudonymous IN (0, 1)),
  pages              INTEGER NOT NULL CHECK (pages > 0),
  composition        TEXT CHECK (composition IS NULL OR json_valid(composition)),
  sha256             TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  file               BLOB NOT NULL CHECK (length(file) > 0),
  made_by            INTEGER NOT NULL,
  made_name          TEXT NOT NULL,
  made_role          TEXT NOT NULL,
  made_registrations TEXT NOT NULL CHECK (json_valid(made_registrations)),
  made_at            TEXT NOT NULL
) STRICT;
CREATE INDEX report_copies_by_case ON report_copies (case_id, id);
CREATE TRIGGER report_copies_stay BEFORE UPDATE ON report_copies
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER report_copies_remain BEFORE DELETE ON report_copies
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER report_copies_not_replaced BEFORE INSERT ON report_copies
WHEN EXISTS (SELECT 1 FROM report_copies WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;

-- What stands at the top of a report: of the organisation, one row.
CREATE TABLE letterhead (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  organisation TEXT NOT NULL,
  address      TEXT NOT NULL,
  logo         BLOB NOT NULL
) STRICT;

-- A decision as somebody wants to sign it, waiting for the second person. It counts for nothing until that person
-- agrees: then it is signed (plan_moves). Another decision of the case makes it lapse (`after_move`).
CREATE TABLE decision_proposals (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id          INTEGER NOT NULL REFERENCES cases (id),
  round            INTEGER NOT NULL CHECK (round > 0),
  kind             TEXT NOT NULL CHECK (kind <> ''),
  outcome          TEXT NOT NULL,
  reason           TEXT NOT NULL,
  departure        TEXT NOT NULL,
  revision         TEXT NOT NULL,
  follow           TEXT NOT NULL,
  follow_text      TEXT NOT NULL,
  next_look        TEXT,
  second_account   INTEGER NOT NULL REFERENCES accounts (id),
  second_name      TEXT NOT NULL,
  second_role      TEXT NOT NULL,
  after_move       INTEGER NOT NULL,
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL,
  CHECK (second_account <> by_account)
) STRICT;
CREATE INDEX decision_proposals_by_case ON decision_proposals (case_id, id);
CREATE INDEX decision_proposals_by_second ON decision_proposals (second_account, id);

-- What became of it, once.
CREATE TABLE proposal_answers (
  proposal             INTEGER PRIMARY KEY REFERENCES decision_proposals (id),
  case_id              INTEGER NOT NULL REFERENCES cases (id),
  outcome              TEXT NOT NULL CHECK (outcome IN ('agreed', 'returned', 'withdrawn')),
  remark               TEXT NOT NULL,
  move                 INTEGER REFERENCES plan_moves (id),
  by_account           INTEGER NOT NULL,
  by_name              TEXT NOT NULL,
  by_role              TEXT NOT NULL,
  by_registrations     TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at                TEXT NOT NULL,
  CHECK ((outcome = 'agreed') = (move IS NOT NULL))
) STRICT;

CREATE TRIGGER decision_proposals_stay BEFORE UPDATE ON decision_proposals
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER decision_proposals_remain BEFORE DELETE ON decision_proposals
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER decision_proposals_not_replaced BEFORE INSERT ON decision_proposals
WHEN EXISTS (SELECT 1 FROM decision_proposals WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER decision_proposals_of_now BEFORE INSERT ON decision_proposals
WHEN NEW.after_move <> (SELECT coalesce(max(id), 0) FROM plan_moves WHERE case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER decision_proposals_once BEFORE INSERT ON decision_proposals
WHEN EXISTS (SELECT 1 FROM decision_proposals p
             WHERE p.case_id = NEW.case_id AND p.kind = NEW.kind AND p.after_move = NEW.after_move
               AND NOT EXISTS (SELECT 1 FROM proposal_answers WHERE proposal = p.id))
BEGIN SELECT raise(ABORT, 'taken'); END;
CREATE TRIGGER decision_proposals_case_open BEFORE INSERT ON decision_proposals
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;
CREATE TRIGGER proposal_answers_stay BEFORE UPDATE ON proposal_answers
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER proposal_answers_remain BEFORE DELETE ON proposal_answers
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER proposal_answers_not_replaced BEFORE INSERT ON proposal_answers
WHEN EXISTS (SELECT 1 FROM proposal_answers WHERE proposal = NEW.proposal)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER proposal_answers_of_case BEFORE INSERT ON proposal_answers
WHEN NOT EXISTS (SELECT 1 FROM decision_proposals WHERE id = NEW.proposal AND case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'other-case'); END;

-- How somebody looks at the list of cases: chips and order, never words, which could name a child long destroyed.
CREATE TABLE saved_views (
  id      INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES accounts (id),
  name    TEXT NOT NULL CHECK (name <> ''),
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (account, name)
) STRICT;

-- Those in which what is asked for may depend on an age reached since their row was made.
CREATE INDEX case_index_by_age ON case_index (made_on) WHERE stage IN ('step-2', 'step-3');
)sql";

} // namespace haven::store
