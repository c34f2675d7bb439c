#pragma once

#include <string_view>

namespace haven::store {

/// Licence packs, open questions, a second entry of paper forms, the youth's sex. Frozen once released, as every step.
inline constexpr std::string_view kSchemaV2 = R"sql(
-- Only for norm tables that ask for it. NULL: not recorded.
ALTER TABLE cases ADD COLUMN sex TEXT CHECK (sex IS NULL OR sex IN ('f', 'm', 'x'));

CREATE TABLE packs (
  hash                  TEXT PRIMARY KEY,
  instrument            TEXT NOT NULL,
  edition               TEXT NOT NULL,
  definition            TEXT NOT NULL REFERENCES definitions (hash),
  version               TEXT NOT NULL,
  manual                TEXT NOT NULL,
  demonstration         INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  canonical             TEXT NOT NULL CHECK (json_valid(canonical)),
  in_use                INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1)),
  entered_by            INTEGER NOT NULL,
  entered_name          TEXT NOT NULL,
  entered_role          TEXT NOT NULL,
  entered_registrations TEXT NOT NULL CHECK (json_valid(entered_registrations)),
  entered_at            TEXT NOT NULL,
  checker_name          TEXT,
  checker_role          TEXT,
  checked_by            INTEGER,
  checked_name          TEXT,
  checked_role          TEXT,
  checked_registrations TEXT CHECK (checked_registrations IS NULL OR json_valid(checked_registrations)),
  checked_at            TEXT,
  CHECK ((checker_name IS NULL) = (checked_at IS NULL)),
  CHECK ((checker_role IS NULL) = (checked_at IS NULL)),
  CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
  CHECK ((checked_name IS NULL) = (checked_at IS NULL)),
  CHECK ((checked_role IS NULL) = (checked_at IS NULL)),
  CHECK ((checked_registrations IS NULL) = (checked_at IS NULL)),
  CHECK (in_use = 0 OR demonstration = 1 OR checked_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX packs_one_in_use ON packs (instrument) WHERE in_use = 1;
CREATE TABLE pack_answers (
  pack  TEXT NOT NULL REFERENCES packs (hash),
  value INTEGER NOT NULL,
  PRIMARY KEY (pack, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE pack_questions (
  pack     TEXT NOT NULL REFERENCES packs (hash),
  question TEXT NOT NULL,
  PRIMARY KEY (pack, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_drafts (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  content             TEXT NOT NULL CHECK (json_valid(content)),
  place               TEXT NOT NULL DEFAULT '', -- where its editor stood
  begun_by            INTEGER NOT NULL,
  begun_name          TEXT NOT NULL,
  begun_role          TEXT NOT NULL,
  begun_registrations TEXT NOT NULL CHECK (json_valid(begun_registrations)),
  begun_at            TEXT NOT NULL,
  changed_at          TEXT NOT NULL
) STRICT;

CREATE TABLE definition_questions (
  definition TEXT NOT NULL REFERENCES definitions (hash),
  question   TEXT NOT NULL,
  PRIMARY KEY (definition, question)
) STRICT, WITHOUT ROWID;

ALTER TABLE administrations ADD COLUMN pack TEXT REFERENCES packs (hash);
CREATE INDEX administrations_by_pack ON administrations (pack);
ALTER TABLE items ADD COLUMN second_entry INTEGER;
CREATE TABLE open_answers (
  administration INTEGER NOT NULL REFERENCES administrations (id),
  question       TEXT NOT NULL,
  answer         TEXT NOT NULL,
  PRIMARY KEY (administration, question)
) STRICT, WITHOUT ROWID;

-- What a pack says never changes; only that it was checked, once, and whether it is in use.
CREATE TRIGGER packs_stay BEFORE UPDATE ON packs
WHEN NEW.hash <> OLD.hash OR NEW.instrument <> OLD.instrument OR NEW.edition <> OLD.edition
  OR NEW.definition <> OLD.definition OR NEW.version <> OLD.version OR NEW.manual <> OLD.manual
  OR NEW.demonstration <> OLD.demonstration OR NEW.canonical <> OLD.canonical OR NEW.entered_by <> OLD.entered_by
  OR NEW.entered_name <> OLD.entered_name OR NEW.entered_role <> OLD.entered_role
  OR NEW.entered_registrations <> OLD.entered_registrations OR NEW.entered_at <> OLD.entered_at
  OR (OLD.checked_at IS NOT NULL AND (NEW.checker_name IS NOT OLD.checker_name OR NEW.checker_role IS NOT OLD.checker_role
      OR NEW.checked_by IS NOT OLD.checked_by OR NEW.checked_name IS NOT OLD.checked_name
      OR NEW.checked_role IS NOT OLD.checked_role OR NEW.checked_registrations IS NOT OLD.checked_registrations
      OR NEW.checked_at IS NOT OLD.checked_at))
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER packs_not_replaced BEFORE INSERT ON packs
WHEN EXISTS (SELECT 1 FROM packs WHERE hash = NEW.hash)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER packs_used_remain BEFORE DELETE ON packs
WHEN EXISTS (SELECT 1 FROM administrations WHERE pack = OLD.hash)
BEGIN SELECT raise(ABORT, 'record-final'); END;

-- A form keeps the pack it has, and only a pack of its own instrument and edition.
CREATE TRIGGER administrations_keep_pack BEFORE UPDATE ON administrations
WHEN OLD.pack IS NOT NULL AND NEW.pack IS NOT OLD.pack
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER administrations_new_pack_fits BEFORE INSERT ON administrations
WHEN NEW.pack IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM packs p JOIN definitions d ON d.instrument = p.instrument AND d.edition = p.edition
                  WHERE p.hash = NEW.pack AND d.hash = NEW.definition)
BEGIN SELECT raise(ABORT, 'other-definition'); END;
CREATE TRIGGER administrations_changed_pack_fits BEFORE UPDATE ON administrations
WHEN NEW.pack IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM packs p JOIN definitions d ON d.instrument = p.instrument AND d.edition = p.edition
                  WHERE p.hash = NEW.pack AND d.hash = NEW.definition)
BEGIN SELECT raise(ABORT, 'other-definition'); END;

-- Answers are those of the licence pack where a form has one, else of the definition; where neither says which there
-- are, a digit as printed on the paper form. An answer kept before the pack came may stay until it is put right.
DROP TRIGGER items_new_answer_is_known;
DROP TRIGGER items_changed_answer_is_known;
CREATE TRIGGER items_new_answer_is_known BEFORE INSERT ON items
WHEN EXISTS (SELECT 1 FROM (SELECT NEW.answer AS value, 'answer' AS entry UNION SELECT NEW.second_entry, 'second'
                            UNION SELECT NEW.parent_rating, 'parent' UNION SELECT NEW.professional_rating, 'professional') v
             JOIN administrations a ON a.id = NEW.administration
             WHERE v.value IS NOT NULL AND CASE
               WHEN a.pack IS NOT NULL THEN v.value NOT IN (SELECT value FROM pack_answers WHERE pack = a.pack)
               WHEN EXISTS (SELECT 1 FROM definition_answers WHERE definition = a.definition)
                 THEN v.value NOT IN (SELECT value FROM definition_answers WHERE definition = a.definition)
               ELSE v.value NOT BETWEEN 0 AND 9 END
             AND NOT EXISTS (SELECT 1 FROM items i WHERE i.administration = NEW.administration AND i.item = NEW.item
                             AND v.value = CASE v.entry WHEN 'answer' THEN i.answer WHEN 'second' THEN i.second_entry
                                             WHEN 'parent' THEN i.parent_rating ELSE i.professional_rating END))
BEGIN SELECT raise(ABORT, 'out-of-range'); END;
CREATE TRIGGER items_changed_answer_is_known BEFORE UPDATE ON items
WHEN EXISTS (SELECT 1 FROM (SELECT NEW.answer AS value WHERE NEW.answer IS NOT OLD.answer
                            UNION SELECT NEW.second_entry WHERE NEW.second_entry IS NOT OLD.second_entry
                            UNION SELECT NEW.parent_rating WHERE NEW.parent_rating IS NOT OLD.parent_rating
                            UNION SELECT NEW.professional_rating WHERE NEW.professional_rating IS NOT OLD.professional_rating) v
             JOIN administrations a ON a.id = NEW.administration
             WHERE v.value IS NOT NULL AND CASE
               WHEN a.pack IS NOT NULL THEN v.value NOT IN (SELECT value FROM pack_answers WHERE pack = a.pack)
               WHEN EXISTS (SELECT 1 FROM definition_answers WHERE definition = a.definition)
                 THEN v.value NOT IN (SELECT value FROM definition_answers WHERE definition = a.definition)
               ELSE v.value NOT BETWEEN 0 AND 9 END)
BEGIN SELECT raise(ABORT, 'out-of-range'); END;

CREATE TRIGGER open_answers_of_final_not_added BEFORE INSERT ON open_answers
WHEN EXISTS (SELECT 1 FROM administrations WHERE id = NEW.administration AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER open_answers_of_final_stay BEFORE UPDATE ON open_answers
WHEN EXISTS (SELECT 1 FROM administrations WHERE id IN (OLD.administration, NEW.administration) AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER open_answers_of_final_remain BEFORE DELETE ON open_answers
WHEN EXISTS (SELECT 1 FROM administrations WHERE id = OLD.administration AND state = 'final')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER open_answers_are_asked BEFORE INSERT ON open_answers
WHEN NOT EXISTS (SELECT 1 FROM administrations a WHERE a.id = NEW.administration AND CASE
                   WHEN a.pack IS NOT NULL
                     THEN NEW.question IN (SELECT question FROM pack_questions WHERE pack = a.pack)
                       OR NEW.question IN (SELECT question FROM open_answers WHERE administration = a.id)
                   ELSE NEW.question IN (SELECT question FROM definition_questions WHERE definition = a.definition) END)
BEGIN SELECT raise(ABORT, 'unknown-item'); END;
)sql";

} // namespace haven::store
