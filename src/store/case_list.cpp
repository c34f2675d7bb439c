#include "store/case_list.h"

namespace haven::store {

// The newest result is that of the newest current final record, whatever the relationship.
const std::string_view kCaseList = R"sql(
SELECT c.id, c.number, c.example, c.name, c.is_pseudonym, c.date_of_birth, c.client_number, c.sex,
  (SELECT coalesce(group_concat(carer_name, ', ' ORDER BY id), '') FROM relationships WHERE case_id = c.id),
  (SELECT count(*) FROM administrations a JOIN relationships r ON r.id = a.relationship
    WHERE r.case_id = c.id AND a.state = 'draft'
      AND NOT EXISTS (SELECT 1 FROM discarded_drafts WHERE administration = a.id)),
  (SELECT instrument FROM definitions WHERE hash = last.definition), last.date,
  coalesce(json_array_length(last.result, '$.scales'), 0),
  (SELECT count(*) FROM json_each(last.result, '$.scales') WHERE value ->> '$.raw' IS NOT NULL),
  CASE json_array_length(last.result, '$.scales') WHEN 1 THEN last.result ->> '$.scales[0].raw' END,
  CASE json_array_length(last.result, '$.scales') WHEN 1 THEN last.result ->> '$.scales[0].band' END,
  coalesce(last.result ->> '$.demonstration', 0),
  coalesce((SELECT group_concat(a.name, ', ' ORDER BY a.name_folded) FROM case_workers w
    JOIN accounts a ON a.id = w.account WHERE w.case_id = c.id), ''),
  NULL
FROM cases c LEFT JOIN administrations last ON last.id =
  (SELECT a.id FROM administrations a JOIN relationships r ON r.id = a.relationship
    WHERE r.case_id = c.id AND a.state = 'final'
      AND NOT EXISTS (SELECT 1 FROM administrations n WHERE n.corrects = a.id AND n.state = 'final')
    ORDER BY a.date DESC, a.id DESC LIMIT 1)
)sql";

const std::string_view kIndexedList = R"sql(
SELECT c.id, c.number, c.example, c.name, c.is_pseudonym, c.date_of_birth, c.client_number, c.sex, coalesce(i.carers, ''),
  coalesce(i.drafts, 0), i.last_instrument, i.last_date, coalesce(i.last_scales, 0), coalesce(i.last_scored, 0),
  i.last_raw, i.last_band, coalesce(i.last_demo, 0), coalesce(i.workers, ''), CASE WHEN i.stage <> 'closed' THEN i.next_look END
FROM cases c LEFT JOIN case_index i ON i.case_id = c.id
)sql";

CaseListRow caseListRow(RowReader& reader) {
  CaseListRow row;
  row.id = reader.integer();
  row.number = reader.text();
  row.example = reader.flag();
  row.youth = reader.youth();
  row.carers = reader.text();
  row.drafts = reader.number();
  row.lastInstrument = reader.optionalText();
  row.lastDate = reader.optionalDate();
  row.lastScales = reader.number();
  row.lastScored = reader.number();
  row.lastRaw = reader.optionalReal();
  row.lastBand = reader.optionalText();
  row.lastDemonstration = reader.flag();
  row.workers = reader.text();
  row.nextLook = reader.optionalDate();
  return row;
}

} // namespace haven::store
