#pragma once

#include <string_view>

namespace haven::store {

/// The first released schema. Frozen: later changes are migrations. Described in docs/data_format.md.
inline constexpr std::string_view kSchemaV1 = R"sql(
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  name          TEXT NOT NULL,
  name_folded   TEXT NOT NULL UNIQUE,
  role          TEXT NOT NULL,
  administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
  created_at    TEXT NOT NULL
) STRICT;

CREATE TABLE account_registrations (
  account  INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  body     TEXT NOT NULL,
  number   TEXT NOT NULL,
  PRIMARY KEY (account, position)
) STRICT, WITHOUT ROWID;

-- A signature (who, as what, when) is copied into the record: it stays readable when the account is gone.
CREATE TABLE cases (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  year                 INTEGER NOT NULL,
  serial               INTEGER NOT NULL CHECK (serial > 0),
  number               TEXT NOT NULL GENERATED ALWAYS AS (format('%04d-%04d', year, serial)) STORED,
  example              INTEGER NOT NULL CHECK (example IN (0, 1)),
  name                 TEXT NOT NULL,
  is_pseudonym         INTEGER NOT NULL CHECK (is_pseudonym IN (0, 1)),
  date_of_birth        TEXT NOT NULL,
  client_number        TEXT NOT NULL,
  search               TEXT NOT NULL,
  opened_by            INTEGER NOT NULL,
  opened_name          TEXT NOT NULL,
  opened_role          TEXT NOT NULL,
  opened_registrations TEXT NOT NULL CHECK (json_valid(opened_registrations)),
  opened_at            TEXT NOT NULL,
  UNIQUE (year, serial),
  UNIQUE (number)
) STRICT;

CREATE TABLE relationships (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id     INTEGER NOT NULL REFERENCES cases (id),
  carer_name  TEXT NOT NULL,
  kind        TEXT NOT NULL,
  description TEXT NOT NULL,
  since_kind  TEXT NOT NULL CHECK (since_kind IN ('unknown', 'birth', 'day')),
  since_day   TEXT,
  CHECK ((since_kind = 'day') = (since_day IS NOT NULL))
) STRICT;
CREATE INDEX relationships_by_case ON relationships (case_id);

-- The definition a record was made with, so that it can be read and recomputed when the program ships another.
CREATE TABLE definitions (
  hash       TEXT PRIMARY KEY,
  instrument TEXT NOT NULL,
  edition    TEXT NOT NULL,
  canonical  TEXT NOT NULL
) STRICT;

-- What may be answered, taken from the definition once; triggers below refuse anything else.
CREATE TABLE definition_items (
  definition TEXT NOT NULL REFERENCES definitions (hash),
  item       TEXT NOT NULL,
  PRIMARY KEY (definition, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE definition_answers (
  definition TEXT NOT NULL REFERENCES definitions (hash),
  value      INTEGER NOT NULL,
  PRIMARY KEY (definition, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE administrations (
  id                      INTEGER PRIMARY KEY AUTOINCREMENT,
  relationship            INTEGER NOT NULL REFERENCES relationships (id),
  definition              TEXT NOT NULL REFERENCES definitions (hash),
  date                    TEXT NOT NULL,
  state                   TEXT NOT NULL CHECK (state IN ('draft', 'final')),
  knows_attachment_theory INTEGER NOT NULL DEFAULT 0 CHECK (knows_attachment_theory IN (0, 1)),
  explained_by            TEXT NOT NULL DEFAULT '',
  explained_on            TEXT,
  agreed                  INTEGER NOT NULL DEFAULT 0 CHECK (agreed IN (0, 1)),
  agreed_by               TEXT NOT NULL DEFAULT '',
  present                 TEXT NOT NULL DEFAULT '',
  departure_reason        TEXT NOT NULL DEFAULT '',
  begun                   INTEGER NOT NULL DEFAULT 0 CHECK (begun IN (0, 1)),
  current_item            TEXT NOT NULL DEFAULT '',
  report                  TEXT NOT NULL DEFAULT '',
  version                 INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
  corrects                INTEGER UNIQUE REFERENCES administrations (id),
  correction_reason       TEXT NOT NULL DEFAULT '',
  created_by              INTEGER NOT NULL,
  created_name            TEXT NOT NULL,
  created_role            TEXT NOT NULL,
  created_registrations   TEXT NOT NULL CHECK (json_valid(created_registrations)),
  created_at              TEXT NOT NULL,
  completed_by            INTEGER,
  completed_name          TEXT,
  completed_role          TEXT,
  completed_registrations TEXT CHECK (completed_registrations IS NULL OR json_valid(completed_registrations)),
  completed_at            TEXT,
  result                  TEXT CHECK (result IS NULL OR json_valid(result)),
  -- What the norms were looked up with, besides the answers: the youth's data may be put right later.
  scored_respondent       TEXT,
  scored_sex              TEXT,
  scored_age_months       INTEGER,
  CHECK ((corrects IS NULL) = (version = 1)),
  CHECK ((corrects IS NULL) = (correction_reason = '')),
  CHECK ((state = 'final') = (completed_by IS NOT NULL)),
  CHECK ((state = 'final') = (completed_name IS NOT NULL)),
  CHECK ((state = 'final') = (completed_role IS NOT NULL)),
  CHECK ((state = 'final') = (completed_registrations IS NOT NULL)),
  CHECK ((state = 'final') = (completed_at IS NOT NULL)),
  CHECK ((state = 'final') = (result IS NOT NULL))
) STRICT;
CREATE INDEX administrations_by_relationship ON administrations (relationship);

CREATE TABLE items (
  administration      INTEGER NOT NULL REFERENCES administrations (id),
  item                TEXT NOT NULL,
  answer              INTEGER,
  parent_rating       INTEGER,
  professional_rating INTEGER,
  argument            TEXT NOT NULL,
  examples            TEXT NOT NULL,
  PRIMARY KEY (administration, item)
) STRICT, WITHOUT ROWID;

-- A completed record is never edited, whoever asks. INSERT is guarded too: INSERT OR REPLACE would edit by replacing.
CREATE TRIGGER administrations_begin_as_draft BEFORE INSERT ON administrations
WHEN NEW.state <> 'draft'
  OR EXISTS (SELECT 1 FROM administrations WHERE (id = NEW.id OR corrects = NEW.corrects) AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER administrations_final_stay BEFORE UPDATE ON administrations
WHEN OLD.state = 'final' OR NEW.id <> OLD.id OR NEW.corrects IS NOT OLD.corrects
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER administrations_final_remain BEFORE DELETE ON administrations
WHEN OLD.state = 'final'
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER administrations_correct_final BEFORE INSERT ON administrations
WHEN NEW.corrects IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM administrations WHERE id = NEW.corrects AND state = 'final')
BEGIN SELECT raise(ABORT, 'corrects-no-final-record'); END;

CREATE TRIGGER items_of_final_not_added BEFORE INSERT ON items
WHEN EXISTS (SELECT 1 FROM administrations WHERE id = NEW.administration AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER items_of_final_stay BEFORE UPDATE ON items
WHEN EXISTS (SELECT 1 FROM administrations WHERE id IN (OLD.administration, NEW.administration) AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER items_of_final_remain BEFORE DELETE ON items
WHEN EXISTS (SELECT 1 FROM administrations WHERE id = OLD.administration AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;

-- No answer that the definition does not know, no rating of 0.
CREATE TRIGGER items_are_in_definition BEFORE INSERT ON items
WHEN NOT EXISTS (SELECT 1 FROM administrations a JOIN definition_items d USING (definition)
                 WHERE a.id = NEW.administration AND d.item = NEW.item)
BEGIN SELECT raise(ABORT, 'unknown-item'); END;
CREATE TRIGGER items_keep_their_place BEFORE UPDATE ON items
WHEN NEW.administration <> OLD.administration OR NEW.item <> OLD.item
BEGIN SELECT raise(ABORT, 'unknown-item'); END;
CREATE TRIGGER items_new_answer_is_known BEFORE INSERT ON items
WHEN EXISTS (SELECT 1 FROM (SELECT NEW.answer AS value UNION SELECT NEW.parent_rating UNION SELECT NEW.professional_rating)
             WHERE value IS NOT NULL AND value NOT IN (
               SELECT d.value FROM administrations a JOIN definition_answers d USING (definition)
               WHERE a.id = NEW.administration))
BEGIN SELECT raise(ABORT, 'out-of-range'); END;
CREATE TRIGGER items_changed_answer_is_known BEFORE UPDATE ON items
WHEN EXISTS (SELECT 1 FROM (SELECT NEW.answer AS value UNION SELECT NEW.parent_rating UNION SELECT NEW.professional_rating)
             WHERE value IS NOT NULL AND value NOT IN (
               SELECT d.value FROM administrations a JOIN definition_answers d USING (definition)
               WHERE a.id = NEW.administration))
BEGIN SELECT raise(ABORT, 'out-of-range'); END;

CREATE TRIGGER definitions_stay BEFORE UPDATE ON definitions
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER definitions_remain BEFORE DELETE ON definitions
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER definitions_not_replaced BEFORE INSERT ON definitions
WHEN EXISTS (SELECT 1 FROM definitions WHERE hash = NEW.hash)
BEGIN SELECT raise(ABORT, 'record-final'); END;
)sql";

} // namespace haven::store
