#pragma once

#include "casefile/comparison.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>

namespace haven::tests {

inline Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

inline const instruments::Instrument& structure(const char* id) {
  return *shipped().find(id);
}

inline instruments::Instrument withDemonstration(const char* id) {
  return instruments::compose(structure(id), *shipped().demonstrationPack(id));
}

/// A made-up case: mother, foster mother and father, in this order.
struct Family {
  casefile::CaseFile file;
  casefile::Forms forms;

  Family() {
    file.youth = {"Fictieve Jeugdige", false, day("2023-05-01"), ""};
    const casefile::KnownSince always{casefile::KnownSince::Kind::Birth, {}};
    file.relationships = {{1, "Moeder", casefile::RelationshipKind::Mother, "", always},
                          {2, "Pleegmoeder", casefile::RelationshipKind::FosterParent, "", always},
                          {3, "Vader", casefile::RelationshipKind::Father, "", always}};
  }

  /// A final record in which every item has this answer, kept in the order of the talks as a case file keeps it.
  casefile::AdministrationId add(casefile::RelationshipId who, const char* date, const instruments::Instrument& form,
                                 int answer) {
    casefile::Administration record;
    record.id = ++m_lastId;
    record.relationship = who;
    record.instrument = form.id;
    record.edition = form.edition;
    record.definitionHash = form.hash;
    record.packHash = form.packHash;
    record.date = day(date);
    record.state = casefile::RecordState::Final;
    for (const auto& item : form.items)
      record.items[item.id] = {item.id, answer, {}, {}, "", ""};
    record.result = instruments::score(form, casefile::answerSheet(record, form, file.youth, *file.relationship(who)));
    forms.emplace(record.formHash(), form);
    const auto after = std::find_if(file.administrations.begin(), file.administrations.end(),
                                    [&](const casefile::Administration& other) { return record.date < other.date; });
    file.administrations.insert(after, record);
    return record.id;
  }

  casefile::Administration& record(casefile::AdministrationId id) {
    return *std::find_if(file.administrations.begin(), file.administrations.end(),
                         [id](const casefile::Administration& one) { return one.id == id; });
  }

  [[nodiscard]] std::vector<casefile::Comparison> compared() const { return casefile::compareInformants(file, forms); }
  [[nodiscard]] casefile::Comparison only() const {
    const auto all = compared();
    REQUIRE(all.size() == 1);
    return all.front();
  }

 private:
  casefile::AdministrationId m_lastId = 0;
};

/// The LSVG with one thing changed, as a later definition or a licence pack would give it.
inline instruments::Instrument changed(const std::function<void(instruments::Instrument&)>& change) {
  instruments::Instrument other = lsvg();
  change(other);
  return other;
}

} // namespace haven::tests
