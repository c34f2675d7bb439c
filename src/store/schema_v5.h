#pragma once

#include <string_view>

namespace haven::store {

/// Accounts and teams, who a case belongs to, the access log, backups, consent, what was thrown away and what was
/// destroyed. Frozen once released, as every step.
inline constexpr std::string_view kSchemaV5 = R"sql(
ALTER TABLE accounts ADD COLUMN disabled_at TEXT;
ALTER TABLE accounts ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1));
UPDATE accounts SET administrator = 1
WHERE id = (SELECT min(id) FROM accounts) AND NOT EXISTS (SELECT 1 FROM accounts WHERE administrator = 1);
CREATE TRIGGER accounts_remain BEFORE DELETE ON accounts
BEGIN SELECT raise(ABORT, 'record-final'); END;

-- What a key slot's key pair can be trusted by, so that a new key of the store can be given to everybody who has
-- access without knowing a passphrase. `account` is NULL for the recovery code.
CREATE TABLE slot_keys (
  slot       INTEGER PRIMARY KEY,
  account    INTEGER REFERENCES accounts (id),
  public_key TEXT NOT NULL,
  auth_key   TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE teams (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE team_members (
  team    INTEGER NOT NULL REFERENCES teams (id),
  account INTEGER NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (team, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_members_by_account ON team_members (account);

-- Whose case it is: of everybody in its team, and of everybody in whose caseload it is.
CREATE TABLE case_teams (
  case_id INTEGER PRIMARY KEY REFERENCES cases (id),
  team    INTEGER NOT NULL REFERENCES teams (id)
) STRICT;
CREATE INDEX case_teams_by_team ON case_teams (team);
CREATE TABLE case_workers (
  case_id INTEGER NOT NULL REFERENCES cases (id),
  account INTEGER NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (case_id, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_workers_by_account ON case_workers (account);
-- Until now everybody saw every case; that stays so for those.
INSERT INTO case_workers (case_id, account) SELECT c.id, a.id FROM cases c, accounts a;

CREATE TABLE emergency_accesses (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id          INTEGER NOT NULL REFERENCES cases (id),
  reason           TEXT NOT NULL CHECK (reason <> ''),
  until_at         TEXT NOT NULL,
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL
) STRICT;
CREATE INDEX emergency_accesses_by_case ON emergency_accesses (case_id, by_account);

-- Every row carries the hash of itself and the row before it; the head says how many there are. Never changed, never
-- removed, also when a case is destroyed: a row names a case by its number and holds nothing of its content.
CREATE TABLE access_log (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  at          TEXT NOT NULL,
  account     INTEGER,
  name        TEXT NOT NULL,
  role        TEXT NOT NULL,
  act         TEXT NOT NULL,
  object      TEXT NOT NULL,
  object_id   TEXT NOT NULL,
  case_id     INTEGER,
  case_number TEXT NOT NULL,
  ground      TEXT NOT NULL,
  hash        TEXT NOT NULL,
  CHECK ((case_id IS NULL) = (case_number = ''))
) STRICT;
CREATE INDEX access_log_by_case ON access_log (case_id, id);
CREATE INDEX access_log_by_time ON access_log (at);
CREATE TABLE log_head (
  one   INTEGER PRIMARY KEY CHECK (one = 1),
  count INTEGER NOT NULL,
  hash  TEXT NOT NULL
) STRICT;
INSERT INTO log_head VALUES (1, 0, '');
CREATE TRIGGER access_log_in_order BEFORE INSERT ON access_log
WHEN NEW.id IS NOT (SELECT count + 1 FROM log_head)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER access_log_stay BEFORE UPDATE ON access_log
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER access_log_remain BEFORE DELETE ON access_log
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER log_head_forward BEFORE UPDATE ON log_head
WHEN NEW.one <> OLD.one OR NEW.count <> OLD.count + 1
  OR NOT EXISTS (SELECT 1 FROM access_log WHERE id = NEW.count AND hash = NEW.hash)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER log_head_remain BEFORE DELETE ON log_head
BEGIN SELECT raise(ABORT, 'record-final'); END;

CREATE TABLE backups (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  file      TEXT NOT NULL,
  bytes     INTEGER NOT NULL,
  log_count INTEGER NOT NULL,
  log_hash  TEXT NOT NULL,
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL
) STRICT;

-- Given and withdrawn, row after row; the newest row of a scope counts.
CREATE TABLE consents (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id          INTEGER NOT NULL REFERENCES cases (id),
  scope            TEXT NOT NULL CHECK (scope IN ('screening', 'sharing')),
  given            INTEGER NOT NULL CHECK (given IN (0, 1)),
  on_day           TEXT NOT NULL,
  person           TEXT NOT NULL CHECK (person <> ''),
  note             TEXT NOT NULL,
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL
) STRICT;
CREATE INDEX consents_by_case ON consents (case_id, scope, id);

-- A draft that was thrown away, and by whom. Without the row it is back.
CREATE TABLE discarded_drafts (
  administration   INTEGER PRIMARY KEY REFERENCES administrations (id),
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL
) STRICT;
CREATE TRIGGER discarded_are_drafts BEFORE INSERT ON discarded_drafts
WHEN NOT EXISTS (SELECT 1 FROM administrations WHERE id = NEW.administration AND state = 'draft')
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER discarded_stay_drafts BEFORE UPDATE ON administrations
WHEN NEW.state <> 'draft' AND EXISTS (SELECT 1 FROM discarded_drafts WHERE administration = NEW.id)
BEGIN SELECT raise(ABORT, 'discarded'); END;
DROP TRIGGER plan_moves_close_no_drafts;
CREATE TRIGGER plan_moves_close_no_drafts BEFORE INSERT ON plan_moves
WHEN NEW.kind = 'close'
  AND EXISTS (SELECT 1 FROM administrations a JOIN relationships r ON r.id = a.relationship
              WHERE r.case_id = NEW.case_id AND a.state = 'draft'
                AND NOT EXISTS (SELECT 1 FROM discarded_drafts WHERE administration = a.id))
BEGIN SELECT raise(ABORT, 'drafts-open'); END;

-- Where somebody was when the store was locked, with what was typed there and not yet kept.
CREATE TABLE kept_places (
  account INTEGER PRIMARY KEY REFERENCES accounts (id),
  case_id INTEGER,
  at      TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

-- That there was a case, that it is gone and why: no more than that. Its number is never given again.
CREATE TABLE destroyed_cases (
  number           TEXT PRIMARY KEY,
  year             INTEGER NOT NULL,
  serial           INTEGER NOT NULL,
  ground           TEXT NOT NULL CHECK (ground IN ('retention-passed', 'request', 'example')),
  by_account       INTEGER NOT NULL,
  by_name          TEXT NOT NULL,
  by_role          TEXT NOT NULL,
  by_registrations TEXT NOT NULL CHECK (json_valid(by_registrations)),
  by_at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- While a case is being destroyed, and only within that transaction, its id stands here.
CREATE TABLE destruction (
  case_id INTEGER PRIMARY KEY REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TRIGGER destruction_of_closed BEFORE INSERT ON destruction
WHEN NOT EXISTS (SELECT 1 FROM cases WHERE id = NEW.case_id AND example = 1)
  AND (SELECT kind FROM plan_moves WHERE case_id = NEW.case_id ORDER BY id DESC LIMIT 1) IS NOT 'close'
BEGIN SELECT raise(ABORT, 'case-open'); END;
CREATE TRIGGER cases_remain BEFORE DELETE ON cases
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;

DROP TRIGGER administrations_final_remain;
CREATE TRIGGER administrations_final_remain BEFORE DELETE ON administrations
WHEN OLD.state = 'final'
  AND NOT EXISTS (SELECT 1 FROM destruction d JOIN relationships r USING (case_id) WHERE r.id = OLD.relationship)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER items_of_final_remain;
CREATE TRIGGER items_of_final_remain BEFORE DELETE ON items
WHEN EXISTS (SELECT 1 FROM administrations a WHERE a.id = OLD.administration AND a.state = 'final'
             AND NOT EXISTS (SELECT 1 FROM destruction d JOIN relationships r USING (case_id)
                             WHERE r.id = a.relationship))
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER open_answers_of_final_remain;
CREATE TRIGGER open_answers_of_final_remain BEFORE DELETE ON open_answers
WHEN EXISTS (SELECT 1 FROM administrations a WHERE a.id = OLD.administration AND a.state = 'final'
             AND NOT EXISTS (SELECT 1 FROM destruction d JOIN relationships r USING (case_id)
                             WHERE r.id = a.relationship))
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER plan_moves_remain;
CREATE TRIGGER plan_moves_remain BEFORE DELETE ON plan_moves
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER plan_answers_remain;
CREATE TRIGGER plan_answers_remain BEFORE DELETE ON plan_answers
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER outside_records_remain;
CREATE TRIGGER outside_records_remain BEFORE DELETE ON outside_records
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER life_events_remain;
CREATE TRIGGER life_events_remain BEFORE DELETE ON life_events
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER care_choices_remain;
CREATE TRIGGER care_choices_remain BEFORE DELETE ON care_choices
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER care_ends_remain;
CREATE TRIGGER care_ends_remain BEFORE DELETE ON care_ends
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
DROP TRIGGER care_letters_remain;
CREATE TRIGGER care_letters_remain BEFORE DELETE ON care_letters
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER emergency_accesses_stay BEFORE UPDATE ON emergency_accesses
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER emergency_accesses_remain BEFORE DELETE ON emergency_accesses
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER consents_stay BEFORE UPDATE ON consents
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER consents_remain BEFORE DELETE ON consents
WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE case_id = OLD.case_id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER destroyed_cases_stay BEFORE UPDATE ON destroyed_cases
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER destroyed_cases_remain BEFORE DELETE ON destroyed_cases
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER backups_stay BEFORE UPDATE ON backups
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER backups_remain BEFORE DELETE ON backups
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER emergency_accesses_not_replaced BEFORE INSERT ON emergency_accesses
WHEN EXISTS (SELECT 1 FROM emergency_accesses WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER consents_not_replaced BEFORE INSERT ON consents
WHEN EXISTS (SELECT 1 FROM consents WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER destroyed_cases_not_replaced BEFORE INSERT ON destroyed_cases
WHEN EXISTS (SELECT 1 FROM destroyed_cases WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER backups_not_replaced BEFORE INSERT ON backups
WHEN EXISTS (SELECT 1 FROM backups WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER access_log_not_replaced BEFORE INSERT ON access_log
WHEN EXISTS (SELECT 1 FROM access_log WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'record-final'); END;
CREATE TRIGGER cases_number_not_again BEFORE INSERT ON cases
WHEN EXISTS (SELECT 1 FROM destroyed_cases WHERE year = NEW.year AND serial = NEW.serial)
BEGIN SELECT raise(ABORT, 'taken'); END;
)sql";

} // namespace haven::store
