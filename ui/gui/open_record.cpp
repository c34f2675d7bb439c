#include "gui/open_record.h"

#include "casefile/record_versions.h"
#include "text/labels.h"

#include <QCoreApplication>

#include <vector>

namespace haven::gui {

using casefile::Administration;

casefile::UseAdvice OpenRecord::advice() const {
  return casefile::adviseUse(instrument, file.youth.dateOfBirth, relationship, administration.date);
}

std::vector<casefile::Blocker> OpenRecord::blockersToBegin(Date today) const {
  return casefile::blockersToBegin(administration, instrument, file.youth.dateOfBirth, relationship, today);
}

std::vector<casefile::Blocker> OpenRecord::blockersToComplete(Date today) const {
  return casefile::blockersToComplete(administration, instrument, file.youth.dateOfBirth, relationship, today);
}

instruments::Score OpenRecord::score() const {
  if (administration.result) return *administration.result;
  return instruments::score(instrument, casefile::answerSheet(administration, instrument, file.youth, relationship));
}

std::vector<const Administration*> OpenRecord::versions() const {
  auto chain = casefile::versionsOf(file, administration);
  std::erase_if(chain, [this](const Administration* one) { return !one->isFinal() && one->id != administration.id; });
  return chain;
}

QString OpenRecord::about() const {
  return QCoreApplication::translate("haven::gui::OpenRecord", "%1 and %2")
      .arg(QString::fromStdString(file.youth.name), text::label(relationship));
}

QString OpenRecord::itemTitle(const std::string& item) const {
  const instruments::Item* known = instrument.item(item);
  return QString::fromStdString(known == nullptr || known->title.empty() ? item : known->title);
}

Result<OpenRecord> openRecord(Session& session, casefile::AdministrationId id) {
  auto administration = session.cases().loadAdministration(id);
  if (!administration) return fail(administration.error());
  const auto caseId = session.cases().caseOf(id);
  if (!caseId) return fail(caseId.error());
  auto file = session.cases().load(*caseId);
  if (!file) return fail(file.error());
  const casefile::Relationship* relationship = file->relationship(administration->relationship);
  if (relationship == nullptr) return fail(ErrorKind::StoreDamaged, {{"what", "relationship"}});
  auto instrument = session.instrumentOf(*administration);
  if (!instrument) return fail(instrument.error());
  const casefile::Relationship kept = *relationship;
  return OpenRecord{std::move(*file), std::move(*administration), kept, std::move(*instrument)};
}

} // namespace haven::gui
