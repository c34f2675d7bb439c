#pragma once

#include <string_view>

namespace haven::store {

/// What cases are found and sorted by, in a store of a whole organisation. Frozen once released, as every step.
inline constexpr std::string_view kSchemaV6 = R"sql(
-- Who works in a case, folded, and for whom it is within reach: `t3` for a team, `a5` for an account in whose caseload
-- it is, `e5` for one that opened it in emergency.
CREATE VIEW case_reach (case_id, workers, reach) AS
SELECT c.id,
  coalesce((SELECT group_concat(a.name_folded, ' ') FROM case_workers w JOIN accounts a ON a.id = w.account
            WHERE w.case_id = c.id), ''),
  coalesce((SELECT 't' || team FROM case_teams WHERE case_id = c.id), '') || ' ' ||
  coalesce((SELECT group_concat('a' || account, ' ') FROM case_workers WHERE case_id = c.id), '') || ' ' ||
  coalesce((SELECT group_concat(DISTINCT 'e' || by_account) FROM emergency_accesses WHERE case_id = c.id), '')
FROM cases c;

-- The words a case is found by, folded, and the above. What is replaced or removed is really gone from it.
CREATE VIRTUAL TABLE case_words USING fts5(
  words, workers, reach, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
INSERT INTO case_words (case_words, rank) VALUES ('secure-delete', 1);
INSERT INTO case_words (rowid, words, workers, reach)
SELECT c.id, c.search, r.workers, r.reach FROM cases c JOIN case_reach r ON r.case_id = c.id;
ALTER TABLE cases DROP COLUMN search;

-- One row a case, made from its records and never entered: where it stands, and what the list shows of it. A case whose
-- records changed stands in `case_stale` until its row is made again, and what is written in it with it.
CREATE TABLE case_index (
  case_id         INTEGER PRIMARY KEY REFERENCES cases (id),
  made_on         TEXT NOT NULL,
  stage           TEXT NOT NULL,
  ready           INTEGER NOT NULL CHECK (ready IN (0, 1)),
  next_look       TEXT,
  lsvg            REAL,
  sort_name       TEXT NOT NULL,
  carers          TEXT NOT NULL,
  workers         TEXT NOT NULL,
  drafts          INTEGER NOT NULL CHECK (drafts >= 0),
  last_instrument TEXT,
  last_date       TEXT,
  last_scales     INTEGER NOT NULL,
  last_scored     INTEGER NOT NULL,
  last_raw        REAL,
  last_band       TEXT,
  last_demo       INTEGER NOT NULL CHECK (last_demo IN (0, 1))
) STRICT;
CREATE INDEX case_index_by_look ON case_index (next_look) WHERE next_look IS NOT NULL;
CREATE TABLE case_stale (
  case_id INTEGER PRIMARY KEY REFERENCES cases (id)
) STRICT;
INSERT INTO case_stale SELECT id FROM cases;
CREATE VIRTUAL TABLE case_notes USING fts5(
  notes, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3', detail = none, content = '', contentless_delete = 1);

CREATE TRIGGER stale_cases_new AFTER INSERT ON cases
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.id); END;
CREATE TRIGGER stale_cases AFTER UPDATE OF name, client_number, date_of_birth ON cases
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.id); END;
CREATE TRIGGER stale_relationships_new AFTER INSERT ON relationships
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_relationships AFTER UPDATE ON relationships
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_administrations_new AFTER INSERT ON administrations
BEGIN INSERT OR IGNORE INTO case_stale SELECT case_id FROM relationships WHERE id = NEW.relationship; END;
CREATE TRIGGER stale_administrations AFTER UPDATE OF state, date, report, definition ON administrations
BEGIN INSERT OR IGNORE INTO case_stale SELECT case_id FROM relationships WHERE id = NEW.relationship; END;
CREATE TRIGGER stale_administrations_gone AFTER DELETE ON administrations
BEGIN INSERT OR IGNORE INTO case_stale SELECT case_id FROM relationships WHERE id = OLD.relationship; END;
CREATE TRIGGER stale_discarded AFTER INSERT ON discarded_drafts
BEGIN INSERT OR IGNORE INTO case_stale
  SELECT case_id FROM relationships WHERE id = (SELECT relationship FROM administrations WHERE id = NEW.administration);
END;
CREATE TRIGGER stale_discarded_back AFTER DELETE ON discarded_drafts
BEGIN INSERT OR IGNORE INTO case_stale
  SELECT case_id FROM relationships WHERE id = (SELECT relationship FROM administrations WHERE id = OLD.administration);
END;
CREATE TRIGGER stale_plan_moves AFTER INSERT ON plan_moves
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_plan_answers_new AFTER INSERT ON plan_answers
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_plan_answers AFTER UPDATE ON plan_answers
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_plan_answers_gone AFTER DELETE ON plan_answers
BEGIN INSERT OR IGNORE INTO case_stale VALUES (OLD.case_id); END;
CREATE TRIGGER stale_outside_new AFTER INSERT ON outside_records
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_outside AFTER UPDATE ON outside_records
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_life_events_new AFTER INSERT ON life_events
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_life_events AFTER UPDATE ON life_events
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_care_choices AFTER INSERT ON care_choices
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER stale_care_ends AFTER INSERT ON care_ends
BEGIN INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id); END;
CREATE TRIGGER reach_case_workers_new AFTER INSERT ON case_workers
BEGIN UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach WHERE case_id = NEW.case_id)
  WHERE rowid = NEW.case_id;
  INSERT OR IGNORE INTO case_stale VALUES (NEW.case_id);
END;
CREATE TRIGGER reach_case_workers_gone AFTER DELETE ON case_workers
BEGIN UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach WHERE case_id = OLD.case_id)
  WHERE rowid = OLD.case_id;
  INSERT OR IGNORE INTO case_stale VALUES (OLD.case_id);
END;
CREATE TRIGGER reach_case_teams_new AFTER INSERT ON case_teams
BEGIN UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach WHERE case_id = NEW.case_id)
  WHERE rowid = NEW.case_id;
END;
CREATE TRIGGER reach_case_teams AFTER UPDATE ON case_teams
BEGIN UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach WHERE case_id = NEW.case_id)
  WHERE rowid = NEW.case_id;
END;
CREATE TRIGGER reach_case_teams_gone AFTER DELETE ON case_teams
BEGIN UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach WHERE case_id = OLD.case_id)
  WHERE rowid = OLD.case_id;
END;
CREATE TRIGGER reach_emergencies AFTER INSERT ON emergency_accesses
BEGIN UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach WHERE case_id = NEW.case_id)
  WHERE rowid = NEW.case_id;
END;
CREATE TRIGGER reach_accounts AFTER UPDATE OF name, name_folded ON accounts
WHEN NEW.name <> OLD.name
BEGIN UPDATE case_words SET workers = (SELECT workers FROM case_reach WHERE case_id = case_words.rowid)
  WHERE rowid IN (SELECT case_id FROM case_workers WHERE account = NEW.id);
  INSERT OR IGNORE INTO case_stale SELECT case_id FROM case_workers WHERE account = NEW.id;
END;
)sql";

} // namespace haven::store
