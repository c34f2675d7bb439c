#pragma once

#include "casefile/whole_case.h"
#include "report/informant_case.h"
#include "report/plan_case.h"

namespace haven::tests {

inline casefile::Signature signatureOf(const char* name, const char* at) {
  casefile::Signature by;
  by.name = name;
  by.role = casefile::Role::BehaviouralScientist;
  by.registrations = {{"SKJ", "000000000"}};
  by.at = at;
  return by;
}

/// A case with consent, letters, people who had access and a reason to open it in an emergency, round about a file.
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
  whole.file = std::move(file);
  whole.closed = true;
  whole.lastChange = parseIsoDate("2026-02-04").value();
  whole.keptUntil = parseIsoDate("2046-02-04").value();
  whole.access = {{7, "2026-02-04T09:30:00Z", "Voorbeeld: Joris", "youth-professional", "read", "case", "", "team"},
                  {9, "2026-02-05T10:30:00Z", "Voorbeeld: Hilde", "van-later", "export", "case", "", ""}};
  whole.emergencies = {
      {"Vader belde in paniek", "2026-02-05T00:00:00Z", signatureOf("Voorbeeld: Hilde", "2026-02-04T12:00:00Z")}};
  return whole;
}

} // namespace haven::tests
