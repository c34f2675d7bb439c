#include "gui/record_page.h"

#include "gui/facts.h"
#include "gui/help_side.h"
#include "gui/pack_notice.h"
#include "gui/result_parts.h"
#include "gui/scale_section.h"
#include "gui/version_changes.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace haven::gui {
RecordPage::RecordPage(Session& session, QWidget* parent) : PageFrame("recordPage", parent), m_session(&session) {
  buildActions();
}

void RecordPage::buildActions() {
  QPushButton* back = makeButton(tr("Back"), "backButton");
  QPushButton* report = makeButton(tr("Make a report"), "reportButton", ButtonRank::Primary);
  m_correct = makeButton(tr("Make a correction"), "correctButton");
  actions()->addWidget(back);
  actions()->addWidget(report);
  actions()->addStretch(1);
  actions()->addWidget(m_correct);
  showActions(true);
  connect(back, &QPushButton::clicked, this, &RecordPage::left);
  connect(report, &QPushButton::clicked, this, &RecordPage::reportWanted);
  connect(m_correct, &QPushButton::clicked, this, &RecordPage::correct);
}

Status RecordPage::open(casefile::AdministrationId id) {
  auto record = openRecord(*m_session, id);
  if (!record) return fail(record.error());
  if (!record->administration.isFinal()) return fail(ErrorKind::NotFound, {{"what", "administration"}});
  m_record = std::move(*record);
  showRecord();
  return {};
}

void RecordPage::showRecord() {
  const auto& record = m_record->administration;
  setTitle(tr("%1 of %2").arg(QString::fromStdString(m_record->instrument.abbreviation), text::formatDate(record.date)),
           tr("Final record \u00B7 version %1 \u00B7 about %2").arg(record.version).arg(m_record->about()));
  setProblem({});
  clearContent();
  m_changes = nullptr; // went with the content
  showVersions();
  const instruments::Score score = m_record->score();
  const bool isForm = m_record->instrument.isQuestionnaire();
  setMark(markOf(m_record->instrument));
  if (!record.correctedBy) showPackNotice();
  addOutcome(*content(), *m_record, score, [this] { emit detailsWanted(); });
  content()->addWidget(makeItemsSection(*m_record));
  if (!isForm) {
    content()->addWidget(makeItems());
    content()->addWidget(makeReport());
  }
  content()->addWidget(makeConditions());
  m_correct->setEnabled(!record.correctedBy);
  clearLayout(side());
  if (isForm) showAttentionPoints(*this, m_record->instrument);
  showTalkAdvice(*this);
  scroll()->verticalScrollBar()->setValue(0);
}

void RecordPage::showVersions() {
  const auto& record = m_record->administration;
  if (record.correctedBy)
    content()->addWidget(makeNotice(tr("There is a later version"),
                                    tr("This version was corrected. It is kept as it was; overviews count the later "
                                       "one."),
                                    "supersededNotice"));
  const auto versions = m_record->versions();
  if (versions.size() < 2) return;
  QFrame* card = makeSection(tr("Version %1 of %2").arg(record.version).arg(versions.size()));
  for (const casefile::Administration* version : versions) {
    QString words = tr("Version %1").arg(version->version);
    if (version->completed) words += QStringLiteral(" \u00B7 ") + text::formatMoment(version->completed->at);
    if (!version->correctionReason.empty())
      words += QStringLiteral(" \u00B7 ") + tr("because: %1").arg(QString::fromStdString(version->correctionReason));
    if (version->id == record.id) {
      card->layout()->addWidget(makeText(words + QStringLiteral(" \u00B7 ") + tr("this one")));
      continue;
    }
    QPushButton* link = makeButton(tr("Open version %1").arg(version->version), "versionLink", ButtonRank::Quiet);
    QWidget* row = makeLinkRow(words, link);
    QPushButton* compare =
        makeButton(tr("Compare with version %1").arg(version->version), "compareVersion", ButtonRank::Quiet);
    row->layout()->addWidget(compare);
    card->layout()->addWidget(row);
    connect(link, &QPushButton::clicked, this, [this, id = version->id] { emit recordWanted(id); });
    connect(compare, &QPushButton::clicked, this, [this, id = version->id] { compareWith(id); });
  }
  content()->addWidget(card);
  m_changes = new VersionChanges;
  m_changes->hide();
  content()->addWidget(m_changes);
  if (record.corrects) compareWith(*record.corrects);
}

void RecordPage::compareWith(casefile::AdministrationId other) {
  const casefile::Administration* version = m_record->file.administration(other);
  if (version == nullptr || m_changes == nullptr) return;
  const auto& own = m_record->administration;
  const bool otherIsEarlier = version->version < own.version;
  m_changes->compare(otherIsEarlier ? *version : own, otherIsEarlier ? own : *version, *m_record);
  m_changes->show();
}

QWidget* RecordPage::makeItems() const {
  QFrame* card = makeSection(tr("What was said"));
  for (const auto& item : m_record->instrument.items) {
    const casefile::ItemRecord* said = m_record->administration.item(item.id);
    if (said == nullptr) continue;
    auto* facts = new Facts;
    const auto rating = [](const std::optional<int>& value) { return value ? QString::number(*value) : QString(); };
    facts->add(tr("Rating of the parent or carer"), rating(said->parentRating));
    facts->add(tr("Rating of the professional"), rating(said->professionalRating));
    facts->add(tr("Argument"), said->argument);
    facts->add(tr("Examples"), said->examples);
    if (facts->layout()->isEmpty()) {
      delete facts;
      continue;
    }
    QLabel* title =
        makeText(QStringLiteral("%1. %2").arg(QString::fromStdString(item.id), m_record->itemTitle(item.id)));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    card->layout()->addWidget(title);
    card->layout()->addWidget(facts);
  }
  return card;
}

QWidget* RecordPage::makeReport() const {
  QFrame* card = makeSection(tr("Short report"));
  QLabel* text = makeText(QString::fromStdString(m_record->administration.report));
  text->setObjectName(QStringLiteral("reportText"));
  card->layout()->addWidget(text);
  return card;
}

QWidget* RecordPage::makeConditions() const {
  const auto& record = m_record->administration;
  const auto& settled = record.conditions;
  const casefile::UseAdvice advice = m_record->advice();
  QFrame* card = makeSection(tr("How it came about"));
  auto* facts = new Facts;
  const auto yesNo = [](bool yes) { return yes ? tr("yes") : tr("no"); };
  const bool isForm = m_record->instrument.isQuestionnaire();
  facts->add(isForm ? tr("Filled in on") : tr("Date of the talk"), text::formatDate(record.date));
  if (isForm) facts->add(tr("Filled in by"), text::label(m_record->relationship));
  facts->add(tr("Age on that day"),
             text::formatAge(advice.age) + QStringLiteral(" \u00B7 ") + text::label(advice.byAge.fit));
  facts->add(tr("Reason to use it all the same"), settled.departureReason);
  facts->add(tr("Present"), settled.present);
  facts->add(tr("Knows attachment theory"), yesNo(settled.knowsAttachmentTheory));
  facts->add(tr("Explained by"), settled.explainedBy);
  facts->add(tr("Explained on"), settled.explainedOn ? text::formatDate(*settled.explainedOn) : QString());
  facts->add(tr("Agreed"), yesNo(settled.agreed));
  facts->add(tr("Agreed by"), settled.agreedBy);
  facts->add(tr("Begun by"), signatureWords(record.created));
  if (record.completed) facts->add(tr("Made final by"), signatureWords(*record.completed));
  facts->add(tr("Reason of the correction"), record.correctionReason);
  facts->add(tr("Edition"), record.edition);
  if (isForm) facts->add(tr("Typed over twice"), yesNo(record.hasSecondEntry()));
  card->layout()->addWidget(facts);
  return card;
}

void RecordPage::showPackNotice() {
  auto* notice = new PackNotice;
  content()->addWidget(notice);
  notice->show(*m_session, *m_record);
  connect(notice, &PackNotice::packWanted, this, &RecordPage::scoreWithPack);
  connect(notice, &PackNotice::adminWanted, this, &RecordPage::adminWanted);
}

void RecordPage::scoreWithPack() {
  const auto composed = packForForm(*m_session, *m_record);
  if (!composed) return;
  const QString reason = tr("Scored with licence pack %1, which was not there before")
                             .arg(packVersionInUse(*m_session, m_record->instrument.id));
  const Prompts::Question question{tr("Score with the licence pack?"),
                                   tr("This version stays as it is and can always be read. A new version starts as a "
                                      "copy of it, with as its reason: "
                                      "%1. Check the answers and make it final.")
                                       .arg(reason),
                                   tr("Make the new version"), tr("Not now")};
  if (!m_session->prompts().confirm(this, question)) return;
  const auto begun = m_session->cases().beginCorrection(m_record->administration.id, reason.toStdString());
  if (!begun) return setProblem(text::errorText(begun.error()));
  if (const Status attached = m_session->cases().attachPack(*begun, *composed); !attached)
    return setProblem(text::errorText(attached.error()));
  emit correctionBegun(*begun);
}

void RecordPage::correct() {
  const auto reason = m_session->prompts().askText(
      this, tr("Make a correction"),
      tr("This version stays as it is and can always be read. The correction starts as a copy of it."),
      tr("Why is a correction needed?"));
  if (!reason) return;
  const auto begun = m_session->cases().beginCorrection(m_record->administration.id, reason->toStdString());
  if (!begun) return setProblem(text::errorText(begun.error()));
  emit correctionBegun(*begun);
}

} // namespace haven::gui
