#pragma once

#include <string_view>

namespace haven::store {

/// What the three-step plan keeps: answers, instruments taken elsewhere, the time line, decisions. Frozen once
/// released, as every step.
inline constexpr std::string_view kSchemaV3 = R"sql(
-- Decisions. Signed when they are made and never changed: a later one takes the place of an earlier one.
CREATE TABLE plan_moves (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id          INTEGER NOT NULL REFERENCES cases (id),
  round            INTEGER NOT NULL CHECK (round > 0),
  kind             TEXT NOT NULL CHECK (kind IN ('conclude-step-1', 'conclude-step-2', 'decide-step-3',
                                                 'settle-treatment-plan', 'new-round', 'close', 'reopen')),
  outcome          TEXT NOT NULL,
  reason           TEXT NOT NULL,
  departure        TEXT NOT NULL,
  revision         TEXT NOT NULL,
  follow           TEXT NOT NULL CHECK (follow IN ('', 'close', 'other-examination', 'guidance', 'step-3')),
  follow_text      TEXT NOT NULL,
  next_look        TEXT,
  second_name      TEXT,
  second_role      TEXT,
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL,
  CHECK ((second_name IS NULL) = (second_role IS NULL))
) STRICT;
CREATE INDEX plan_moves_by_case ON plan_moves (case_id, id);
CREATE TRIGGER plan_moves_stay BEFORE UPDATE ON plan_moves
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER plan_moves_remain BEFORE DELETE ON plan_moves
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER plan_moves_not_replaced BEFORE INSERT ON plan_moves
WHEN EXISTS (SELECT 1 FROM plan_moves WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER plan_moves_in_order BEFORE INSERT ON plan_moves
WHEN ((SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close')
     <> (NEW.kind = 'reopen')
BEGIN SELECT raise(ABORT, 'case-closed'); END;

-- Answers. What counts for a point is the newest row of its key; a row is only changed by whom it is from, and only
-- until the next decision.
CREATE TABLE plan_answers (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id             INTEGER NOT NULL REFERENCES cases (id),
  point               TEXT NOT NULL,
  relationship        INTEGER REFERENCES relationships (id),
  round               INTEGER NOT NULL CHECK (round > 0),
  observed_on         TEXT,
  knowledge           TEXT NOT NULL CHECK (knowledge IN ('answered', 'unknown', 'declined', 'not-applicable', 'taken-back')),
  chosen              TEXT NOT NULL,
  day                 TEXT,
  words               TEXT NOT NULL,
  setting             TEXT NOT NULL,
  heard_from          TEXT NOT NULL CHECK (json_valid(heard_from)),
  after_move          INTEGER NOT NULL,
  given_by            INTEGER NOT NULL,
  given_name          TEXT NOT NULL,
  given_role          TEXT NOT NULL,
  given_registrations TEXT NOT NULL CHECK (json_valid(given_registrations)),
  given_at            TEXT NOT NULL,
  CHECK (chosen = '' OR knowledge = 'answered')
) STRICT;
CREATE INDEX plan_answers_by_key ON plan_answers (case_id, point, relationship, round, observed_on);
CREATE TRIGGER plan_answers_stay BEFORE UPDATE ON plan_answers
WHEN NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.point <> OLD.point
  OR NEW.relationship IS NOT OLD.relationship OR NEW.round <> OLD.round OR NEW.observed_on IS NOT OLD.observed_on
  OR NEW.after_move <> OLD.after_move OR NEW.given_by <> OLD.given_by
  OR EXISTS (SELECT 1 FROM plan_moves WHERE case_id = OLD.case_id AND id > OLD.after_move)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER plan_answers_remain BEFORE DELETE ON plan_answers
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER plan_answers_new BEFORE INSERT ON plan_answers
WHEN EXISTS (SELECT 1 FROM plan_answers WHERE id = NEW.id)
  OR NEW.after_move <> (SELECT coalesce(max(id), 0) FROM plan_moves WHERE case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER plan_answers_of_case BEFORE INSERT ON plan_answers
WHEN NEW.relationship IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM relationships WHERE id = NEW.relationship AND case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'other-case'); END;
CREATE TRIGGER plan_answers_case_open BEFORE INSERT ON plan_answers
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;

-- Instruments taken elsewhere, and the time line. `entry` is the id of the first version; the newest version of an
-- entry counts, unless it says that the entry was removed.
CREATE TABLE outside_records (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  entry                 INTEGER,
  removed               INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  case_id               INTEGER NOT NULL REFERENCES cases (id),
  round                 INTEGER NOT NULL CHECK (round > 0),
  instrument            TEXT NOT NULL,
  relationship          INTEGER REFERENCES relationships (id),
  filled_in_by          TEXT NOT NULL,
  assessor              TEXT NOT NULL,
  date                  TEXT NOT NULL,
  outcome               TEXT NOT NULL,
  scores                TEXT NOT NULL CHECK (json_valid(scores)),
  after_move            INTEGER NOT NULL,
  entered_by            INTEGER NOT NULL,
  entered_name          TEXT NOT NULL,
  entered_role          TEXT NOT NULL,
  entered_registrations TEXT NOT NULL CHECK (json_valid(entered_registrations)),
  entered_at            TEXT NOT NULL
) STRICT;
CREATE INDEX outside_records_by_case ON outside_records (case_id);
CREATE TABLE life_events (
  id                    INTEGER PRIMARY KEY AUTOINCREMENT,
  entry                 INTEGER,
  removed               INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  case_id               INTEGER NOT NULL REFERENCES cases (id),
  kind                  TEXT NOT NULL CHECK (kind IN ('home', 'carer', 'separation', 'event', 'help', 'other')),
  from_date             TEXT NOT NULL,
  to_date               TEXT,
  ongoing               INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
  words                 TEXT NOT NULL,
  note                  TEXT NOT NULL,
  after_move            INTEGER NOT NULL,
  entered_by            INTEGER NOT NULL,
  entered_name          TEXT NOT NULL,
  entered_role          TEXT NOT NULL,
  entered_registrations TEXT NOT NULL CHECK (json_valid(entered_registrations)),
  entered_at            TEXT NOT NULL,
  CHECK (ongoing = 0 OR to_date IS NULL)
) STRICT;
CREATE INDEX life_events_by_case ON life_events (case_id);

CREATE TRIGGER outside_records_stay BEFORE UPDATE ON outside_records
WHEN NEW.id <> OLD.id OR NEW.entry IS NOT OLD.entry OR NEW.case_id <> OLD.case_id OR NEW.after_move <> OLD.after_move
  OR NEW.entered_by <> OLD.entered_by
  OR EXISTS (SELECT 1 FROM plan_moves WHERE case_id = OLD.case_id AND id > OLD.after_move)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER outside_records_remain BEFORE DELETE ON outside_records
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER outside_records_new BEFORE INSERT ON outside_records
WHEN EXISTS (SELECT 1 FROM outside_records WHERE id = NEW.id)
  OR NEW.after_move <> (SELECT coalesce(max(id), 0) FROM plan_moves WHERE case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER outside_records_of_case BEFORE INSERT ON outside_records
WHEN (NEW.relationship IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM relationships WHERE id = NEW.relationship AND case_id = NEW.case_id))
  OR (NEW.entry IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM outside_records WHERE id = NEW.entry AND case_id = NEW.case_id))
BEGIN SELECT raise(ABORT, 'other-case'); END;
CREATE TRIGGER outside_records_case_open BEFORE INSERT ON outside_records
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;

CREATE TRIGGER life_events_stay BEFORE UPDATE ON life_events
WHEN NEW.id <> OLD.id OR NEW.entry IS NOT OLD.entry OR NEW.case_id <> OLD.case_id OR NEW.after_move <> OLD.after_move
  OR NEW.entered_by <> OLD.entered_by
  OR EXISTS (SELECT 1 FROM plan_moves WHERE case_id = OLD.case_id AND id > OLD.after_move)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER life_events_remain BEFORE DELETE ON life_events
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER life_events_new BEFORE INSERT ON life_events
WHEN EXISTS (SELECT 1 FROM life_events WHERE id = NEW.id)
  OR NEW.after_move <> (SELECT coalesce(max(id), 0) FROM plan_moves WHERE case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER life_events_of_case BEFORE INSERT ON life_events
WHEN NEW.entry IS NOT NULL AND NOT EXISTS (SELECT 1 FROM life_events WHERE id = NEW.entry AND case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'other-case'); END;
CREATE TRIGGER life_events_case_open BEFORE INSERT ON life_events
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;

-- Nothing else of a closed case changes either.
CREATE TRIGGER cases_closed_stay BEFORE UPDATE ON cases
WHEN (SELECT kind FROM plan_moves WHERE case_id = OLD.id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;
CREATE TRIGGER relationships_closed_not_added BEFORE INSERT ON relationships
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;
CREATE TRIGGER relationships_closed_stay BEFORE UPDATE ON relationships
WHEN (SELECT kind FROM plan_moves WHERE case_id = OLD.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;
CREATE TRIGGER administrations_closed_not_begun BEFORE INSERT ON administrations
WHEN (SELECT kind FROM plan_moves WHERE case_id = (SELECT case_id FROM relationships WHERE id = NEW.relationship)
      ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;
CREATE TRIGGER plan_moves_close_no_drafts BEFORE INSERT ON plan_moves
WHEN NEW.kind = 'close'
  AND EXISTS (SELECT 1 FROM administrations a JOIN relationships r ON r.id = a.relationship
              WHERE r.case_id = NEW.case_id AND a.state = 'draft')
BEGIN SELECT raise(ABORT, 'drafts-open'); END;
)sql";

} // namespace haven::store
