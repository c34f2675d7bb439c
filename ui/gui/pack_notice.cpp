#include "gui/pack_notice.h"

#include "gui/form.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {

std::optional<instruments::Instrument> packForForm(Session& session, const OpenRecord& record) {
  if (!record.instrument.lacksPack()) return std::nullopt;
  auto current = session.instrumentFor(record.instrument.id);
  if (!current || !current->packHash || current->hash != record.instrument.hash) return std::nullopt;
  return std::move(*current);
}

QString packVersionInUse(Session& session, const std::string& instrument) {
  const auto packs = session.packs().list();
  if (!packs) return {};
  for (const auto& pack : *packs)
    if (pack.inUse && pack.instrument == instrument) return QString::fromStdString(pack.version);
  return {};
}

QString markOf(const instruments::Instrument& instrument) {
  if (!instrument.demonstration) return {};
  return QString::fromUtf8(instruments::kDemonstrationMark.data(),
                           static_cast<qsizetype>(instruments::kDemonstrationMark.size()));
}

PackNotice::PackNotice(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void PackNotice::show(Session& session, const OpenRecord& record) {
  clearLayout(m_column);
  setVisible(record.instrument.lacksPack());
  if (!record.instrument.lacksPack()) return;
  const QString name = QString::fromStdString(record.instrument.abbreviation);
  const auto pack = packForForm(session, record);
  const bool isFinal = record.administration.isFinal();
  QString words = tr("The answers are kept; there are no scores. The key and the norms of the %1 stand in its manual "
                     "and are not part of Haven: an organisation that has the manual adds them as a licence pack.")
                      .arg(name);
  if (pack && isFinal)
    words += u' ' + tr("There is a licence pack now. Scoring with it makes a new version; this one stays as it is.");
  else if (pack)
    words += u' ' + tr("There is a licence pack now: this form can go on with it. The answers stay as they are.");
  QFrame* notice = makeNotice(tr("No licence pack"), words, "packNotice");
  auto* buttons = new QHBoxLayout;
  if (pack) {
    const QString version = packVersionInUse(session, record.instrument.id);
    QPushButton* go = makeButton(isFinal ? tr("Score now with licence pack %1").arg(version)
                                         : tr("Go on with licence pack %1").arg(version),
                                 "attachPackButton");
    connect(go, &QPushButton::clicked, this, &PackNotice::packWanted);
    buttons->addWidget(go);
  }
  QPushButton* admin = makeButton(tr("To the licence packs"), "licencePacksButton", ButtonRank::Quiet);
  connect(admin, &QPushButton::clicked, this, &PackNotice::adminWanted);
  buttons->addWidget(admin);
  buttons->addStretch();
  static_cast<QVBoxLayout*>(notice->layout())->addLayout(buttons);
  m_column->addWidget(notice);
}

} // namespace haven::gui
