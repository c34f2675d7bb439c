#pragma once

#include "casefile/whole_case.h"
#include "report/informant_case.h"
#include "report/plan_case.h"

#include <string>
#include <utility>
#include <vector>

namespace haven::tests {

inline casefile::Signature signatureOf(const char* name, const char* at) {
  casefile::Signature by;
  by.name = name;
  by.role = casefile::Role::BehaviouralScientist;
  by.registrations = {{"SKJ", "000000000"}};
  by.at = at;
  return by;
}

/// Chosen help, one of it ended.
inline std::vector<casefile::CareChoice> choicesOf() {
  casefile::CareChoice choice;
  choice.id = 1;
  choice.intervention = "vipp-sd";
  choice.name = "VIPP-SD";
  choice.fit = "fits";
  choice.catalogue = "sha256:" + std::string(64, 'b');
  choice.reason = "omdat zij samen willen kijken";
  choice.partner = "jgz-team";
  choice.offeredBy = "Voorbeeld: team aan huis";
  choice.chosen = signatureOf("Voorbeeld: Fenna", "2026-02-03T11:00:00Z");
  casefile::CareChoice ended = choice;
  ended.id = 2;
  ended.ended = casefile::CareEnd{"de wachtlijst was te lang", signatureOf("Voorbeeld: Joris", "2026-02-04T11:00:00Z")};
  return {choice, ended};
}

/// An entry as the store keeps it when it was written once.
template <class Entry>
casefile::EntryVersion<Entry> versionOf(std::int64_t row, Entry entry) {
  casefile::EntryVersion<Entry> version;
  version.row = row;
  entry.entered = signatureOf("Voorbeeld: Joris", "2026-02-04T10:00:00Z");
  version.entry = std::move(entry);
  return version;
}

/// Entries of which one was changed and one taken out, and a draft that was thrown away.
inline void addWhatDoesNotCount(casefile::WholeCase& whole) {
  const casefile::CaseFile& file = whole.file;
  for (const auto& record : file.plan.outside)
    whole.outside.push_back(versionOf(record.id, record));
  for (const auto& event : file.plan.events)
    whole.events.push_back(versionOf(event.id, event));
  casefile::LifeEvent moved;
  moved.id = 90;
  moved.kind = casefile::LifeEventKind::Home;
  moved.from = {2025, 1U, {}};
  moved.text = "WOONDE EERST HIER";
  whole.events.push_back(versionOf(90, moved));
  moved.text = "WOONDE TOCH DAAR";
  whole.events.push_back(versionOf(91, moved));
  whole.events.back().removed = true;
  whole.events.back().after = 1;
  casefile::DiscardedForm discarded;
  discarded.form.id = 900;
  discarded.form.relationship = file.relationships.front().id;
  discarded.form.instrument = "lsvg";
  discarded.form.date = parseIsoDate("2026-02-01").value();
  discarded.form.report = "WEGGEGOOID VERSLAG";
  discarded.form.created = signatureOf("Voorbeeld: Joris", "2026-02-01T10:00:00Z");
  discarded.by = signatureOf("Voorbeeld: Joris", "2026-02-02T10:00:00Z");
  whole.discarded.push_back(std::move(discarded));
  for (const auto& form : file.administrations)
    if (form.isFinal()) whole.scoredBy.push_back({form.id, "mother", "f", 30});
}

/// All that a case can have beside what its file tells, round about a file.
inline casefile::WholeCase wholeOf(casefile::CaseFile file) {
  casefile::WholeCase whole;
  casefile::ConsentRow given;
  given.id = 1;
  given.given = true;
  given.on = parseIsoDate("2026-02-03").value();
  given.person = "Voorbeeld: Marit";
  given.note = "aan tafel besproken";
  given.by = signatureOf("Voorbeeld: Fenna", "2026-02-03T09:00:00Z");
  casefile::ConsentRow withdrawn = given;
  withdrawn.id = 2;
  withdrawn.scope = casefile::ConsentScope::Sharing;
  withdrawn.given = false;
  file.consents = {given, withdrawn};
  casefile::LetterRecord letter;
  letter.id = 4;
  letter.receiver = "Voorbeeld: aanmeldteam";
  letter.parts = {"reason"};
  letter.sha256 = std::string(64, 'a');
  letter.made = signatureOf("Voorbeeld: Fenna", "2026-02-04T09:00:00Z");
  file.care.letters.push_back(letter);
  file.care.choices = choicesOf();
  whole.file = std::move(file);
  addWhatDoesNotCount(whole);
  whole.team = casefile::CaseHolder{2, "Voorbeeld: team Oost"};
  whole.workers = {{1, "Voorbeeld: Fenna"}, {3, "Voorbeeld: Hilde"}};
  whole.closed = true;
  whole.lastChange = parseIsoDate("2026-02-04").value();
  whole.keptUntil = parseIsoDate("2046-02-04").value();
  whole.access = {{7, "2026-02-04T09:30:00Z", "Voorbeeld: Joris", "youth-professional", "read", "case", "", "team", 2},
                  {9, "2026-02-05T10:30:00Z", "Voorbeeld: Hilde", "van-later", "export", "case", "", "", 3}};
  whole.emergencies = {
      {6, "Vader belde in paniek", "2026-02-05T00:00:00Z", signatureOf("Voorbeeld: Hilde", "2026-02-04T12:00:00Z")}};
  return whole;
}

} // namespace haven::tests
