#pragma once

#include <string_view>

namespace haven::store {

/// What a case keeps of chosen help, and the organisation's own list of what is offered. Frozen once released, as every
/// step.
inline constexpr std::string_view kSchemaV4 = R"sql(
-- Help that was chosen for the treatment plan, why a choice ended, and that a letter was made. Signed when they are
-- made and never changed: a choice is ended, and chosen anew.
CREATE TABLE care_choices (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id              INTEGER NOT NULL REFERENCES cases (id),
  round                INTEGER NOT NULL CHECK (round > 0),
  intervention         TEXT NOT NULL CHECK (intervention <> ''),
  name                 TEXT NOT NULL CHECK (name <> ''),
  local                INTEGER NOT NULL CHECK (local IN (0, 1)),
  fit                  TEXT NOT NULL CHECK (fit IN ('fits', 'near', 'no')),
  catalogue            TEXT NOT NULL CHECK (catalogue GLOB 'sha256:*' AND length(catalogue) = 71),
  reason               TEXT NOT NULL CHECK (reason <> ''),
  partner              TEXT NOT NULL,
  offered_by           TEXT NOT NULL,
  chosen_by            INTEGER NOT NULL,
  chosen_name          TEXT NOT NULL,
  chosen_role          TEXT NOT NULL,
  chosen_registrations TEXT NOT NULL CHECK (json_valid(chosen_registrations)),
  chosen_at            TEXT NOT NULL
) STRICT;
CREATE INDEX care_choices_by_case ON care_choices (case_id);
CREATE TABLE care_ends (
  choice              INTEGER PRIMARY KEY REFERENCES care_choices (id),
  case_id             INTEGER NOT NULL REFERENCES cases (id),
  reason              TEXT NOT NULL CHECK (reason <> ''),
  ended_by            INTEGER NOT NULL,
  ended_name          TEXT NOT NULL,
  ended_role          TEXT NOT NULL,
  ended_registrations TEXT NOT NULL CHECK (json_valid(ended_registrations)),
  ended_at            TEXT NOT NULL
) STRICT;
CREATE INDEX care_ends_by_case ON care_ends (case_id);
CREATE TABLE care_letters (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id            INTEGER NOT NULL REFERENCES cases (id),
  choice             INTEGER REFERENCES care_choices (id),
  partner            TEXT NOT NULL,
  receiver           TEXT NOT NULL CHECK (receiver <> ''),
  parts              TEXT NOT NULL CHECK (json_valid(parts)),
  named              INTEGER NOT NULL CHECK (named IN (0, 1)),
  sha256             TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  made_by            INTEGER NOT NULL,
  made_name          TEXT NOT NULL,
  made_role          TEXT NOT NULL,
  made_registrations TEXT NOT NULL CHECK (json_valid(made_registrations)),
  made_at            TEXT NOT NULL
) STRICT;
CREATE INDEX care_letters_by_case ON care_letters (case_id);

CREATE TRIGGER care_choices_stay BEFORE UPDATE ON care_choices
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_choices_remain BEFORE DELETE ON care_choices
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_choices_not_replaced BEFORE INSERT ON care_choices
WHEN EXISTS (SELECT 1 FROM care_choices WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_choices_once BEFORE INSERT ON care_choices
WHEN EXISTS (SELECT 1 FROM care_choices c WHERE c.case_id = NEW.case_id AND c.intervention = NEW.intervention
             AND c.id IS NOT NEW.id AND NOT EXISTS (SELECT 1 FROM care_ends WHERE choice = c.id))
BEGIN SELECT raise(ABORT, 'taken'); END;
CREATE TRIGGER care_choices_case_open BEFORE INSERT ON care_choices
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;

CREATE TRIGGER care_ends_stay BEFORE UPDATE ON care_ends
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_ends_remain BEFORE DELETE ON care_ends
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_ends_not_replaced BEFORE INSERT ON care_ends
WHEN EXISTS (SELECT 1 FROM care_ends WHERE choice = NEW.choice)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_ends_of_case BEFORE INSERT ON care_ends
WHEN NOT EXISTS (SELECT 1 FROM care_choices WHERE id = NEW.choice AND case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'other-case'); END;
CREATE TRIGGER care_ends_case_open BEFORE INSERT ON care_ends
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;

CREATE TRIGGER care_letters_stay BEFORE UPDATE ON care_letters
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_letters_remain BEFORE DELETE ON care_letters
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_letters_not_replaced BEFORE INSERT ON care_letters
WHEN EXISTS (SELECT 1 FROM care_letters WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER care_letters_of_case BEFORE INSERT ON care_letters
WHEN NEW.choice IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM care_choices WHERE id = NEW.choice AND case_id = NEW.case_id)
BEGIN SELECT raise(ABORT, 'other-case'); END;
CREATE TRIGGER care_letters_case_open BEFORE INSERT ON care_letters
WHEN (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS 'close'
BEGIN SELECT raise(ABORT, 'case-closed'); END;

-- What the organisation offers, laid over the shipped interventions. The newest row counts; one that says `removed`
-- has no list. Earlier ones stay, so that what was chosen from them can be read.
CREATE TABLE overlays (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  removed          INTEGER NOT NULL CHECK (removed IN (0, 1)),
  organisation     TEXT NOT NULL,
  updated          TEXT NOT NULL,
  hash             TEXT NOT NULL,
  content          TEXT NOT NULL,
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL,
  CHECK ((removed = 1) = (content = '')),
  CHECK ((removed = 1) = (hash = ''))
) STRICT;
CREATE TRIGGER overlays_stay BEFORE UPDATE ON overlays
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER overlays_remain BEFORE DELETE ON overlays
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER overlays_not_replaced BEFORE INSERT ON overlays
WHEN EXISTS (SELECT 1 FROM overlays WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
)sql";

} // namespace haven::store
