#include "gui/result_page.h"

#include "gui/help_side.h"
#include "gui/result_parts.h"
#include "gui/save_line.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haven::gui {

ResultPage::ResultPage(Session& session, QWidget* parent)
    : PageFrame("resultPage", parent), m_session(&session), m_outcome(new QVBoxLayout), m_report(nullptr),
      m_saveLine(new SaveLine(session.context().clock)) {
  m_outcome->setSpacing(theme::kSpace16);
  content()->addLayout(m_outcome);
  content()->addWidget(makeReport());
  m_open = makeSection(tr("Still needed before it can be made final"));
  m_open->setObjectName(QStringLiteral("stillNeeded"));
  m_openList = new QVBoxLayout;
  static_cast<QVBoxLayout*>(m_open->layout())->addLayout(m_openList);
  content()->addWidget(m_open);
  buildActions();
}

QWidget* ResultPage::makeReport() {
  QFrame* card = makeSection(tr("Short report"));
  m_report = new NoteField("report", 6);
  m_reportField = new FormField(tr("Arguments and examples, in your own words"), m_report);
  QPushButton* again = makeButton(tr("Assemble again from arguments and examples"), "assembleButton");
  card->layout()->addWidget(m_reportField);
  static_cast<QVBoxLayout*>(card->layout())->addWidget(again, 0, Qt::AlignLeft);
  connect(m_report, &NoteField::settled, this, [this] {
    collectReport();
    settle();
  });
  connect(again, &QPushButton::clicked, this, &ResultPage::assemble);
  return card;
}

void ResultPage::buildActions() {
  QPushButton* back = makeButton(tr("Back to the cards"), "backToCardsButton");
  QPushButton* final = makeButton(tr("Make final"), "completeButton", ButtonRank::Primary);
  QPushButton* later = makeButton(tr("Continue later"), "laterButton");
  actions()->addWidget(back);
  actions()->addWidget(final);
  actions()->addWidget(m_saveLine, 1);
  actions()->addWidget(later);
  showActions(true);
  connect(back, &QPushButton::clicked, this, [this] {
    settle();
    emit cardWanted(m_record->administration.id, QString::fromStdString(m_record->administration.currentItem));
  });
  connect(final, &QPushButton::clicked, this, &ResultPage::complete);
  connect(later, &QPushButton::clicked, this, &ResultPage::leave);
  connect(m_saveLine, &SaveLine::retryWanted, this, &ResultPage::settle);
}

Status ResultPage::open(casefile::AdministrationId id) {
  auto record = openRecord(*m_session, id);
  if (!record) return fail(record.error());
  if (record->administration.isFinal()) return fail(ErrorKind::RecordFinal);
  m_record = std::move(*record);
  m_unsaved = false;
  m_saveLine->clear();
  setTitle(tr("Result"), tr("%1 \u00B7 about %2 \u00B7 talk of %3")
                             .arg(QString::fromStdString(m_record->instrument.abbreviation), m_record->about(),
                                  text::formatDate(m_record->administration.date)));
  setProblem({});
  const bool follows = isReportAssembled();
  if (follows) m_record->administration.report = assembled().toStdString();
  m_report->setStored(QString::fromStdString(m_record->administration.report));
  const bool fromBefore = m_record->administration.corrects && !follows;
  m_reportField->setHelp(fromBefore ? tr("Taken over from the version this one corrects: check whether it still fits.")
                                    : tr("Becomes part of the record when it is made final."));
  showResult();
  showBlockers();
  clearLayout(side());
  showTalkAdvice(*this);
  showAttentionPoints(*this, m_record->instrument);
  return {};
}

void ResultPage::showResult() {
  clearLayout(m_outcome);
  const instruments::Score score = m_record->score();
  for (const auto& scaleScore : score.scales)
    if (const auto* scale = m_record->instrument.scale(scaleScore.id))
      m_outcome->addWidget(makeScaleSection(*m_record, *scale, scaleScore));
  m_outcome->addWidget(makeNotADiagnosis(m_record->instrument));
  if (QFrame* steps = makeFollowUpSection(score)) m_outcome->addWidget(steps);
  m_outcome->addWidget(makeItemsSection(*m_record));
}

void ResultPage::showBlockers() {
  clearLayout(m_openList);
  m_firstOpen = nullptr;
  const auto blockers = m_record->blockersToComplete(m_session->today());
  for (const auto& blocker : blockers) {
    const QString words = text::label(blocker, m_record->itemTitle(blocker.item));
    QPushButton* link = makeButton(placeOf(blocker), "blockerLink", ButtonRank::Quiet);
    link->setAccessibleName(QStringLiteral("%1: %2").arg(placeOf(blocker), words));
    m_openList->addWidget(makeLinkRow(words, link));
    if (m_firstOpen == nullptr) m_firstOpen = link;
    connect(link, &QPushButton::clicked, this, [this, blocker] { goTo(blocker); });
  }
  m_open->setVisible(!blockers.empty());
}

QString ResultPage::placeOf(const casefile::Blocker& blocker) {
  using Kind = casefile::Blocker::Kind;
  switch (blocker.kind) {
  case Kind::AnswerMissing:
  case Kind::ArgumentMissing:
    return tr("To the card");
  case Kind::ReportMissing:
    return tr("To the short report");
  default:
    return tr("To the conditions");
  }
}

void ResultPage::goTo(const casefile::Blocker& blocker) {
  using Kind = casefile::Blocker::Kind;
  const qint64 id = m_record->administration.id;
  settle();
  switch (blocker.kind) {
  case Kind::AnswerMissing:
  case Kind::ArgumentMissing:
    emit cardWanted(id, QString::fromStdString(blocker.item));
    break;
  case Kind::ReportMissing:
    m_report->setFocus();
    break;
  default:
    emit conditionsWanted(id);
    break;
  }
}

QString ResultPage::assembled() const {
  return QString::fromStdString(casefile::assembleReport(m_record->administration, m_record->instrument));
}

bool ResultPage::isReportAssembled() const {
  const auto& draft = m_record->administration;
  if (draft.report.empty()) return true;
  const casefile::Administration* before = draft.corrects ? m_record->file.administration(*draft.corrects) : nullptr;
  return before != nullptr && draft.report == casefile::assembleReport(*before, m_record->instrument);
}

void ResultPage::collectReport() {
  std::string written = m_report->toPlainText().toStdString();
  if (written == m_record->administration.report) return;
  m_record->administration.report = std::move(written);
  m_unsaved = true;
  showBlockers();
}

bool ResultPage::settle() {
  if (!m_record) return true;
  m_report->flush();
  if (!m_unsaved) return true;
  const auto& draft = m_record->administration;
  // Kept as nothing when it says what the cards say, so that it goes on following them.
  const std::string kept = draft.report == assembled().toStdString() ? std::string() : draft.report;
  const Status done = m_session->cases().saveReport(draft.id, kept);
  m_unsaved = !done;
  if (done)
    m_saveLine->showSaved();
  else
    m_saveLine->showFailure(done.error());
  return done.has_value();
}

void ResultPage::assemble() {
  m_report->flush();
  const QString fresh = assembled();
  const QString written = m_report->toPlainText();
  if (written == fresh) return;
  const Prompts::Question question{
      tr("Replace the short report?"),
      tr("The text you wrote is replaced by one made from the arguments and examples on the cards."),
      tr("Replace the text"), tr("Keep my text")};
  if (!written.trimmed().isEmpty() && !m_session->prompts().confirm(this, question)) return;
  m_report->setStored(fresh);
  collectReport();
  settle();
}

void ResultPage::complete() {
  setProblem({});
  if (!settle()) return;
  showBlockers();
  if (m_open->isVisibleTo(this)) {
    if (m_firstOpen != nullptr) m_firstOpen->setFocus();
    scroll()->ensureWidgetVisible(m_open);
    return;
  }
  const Prompts::Question question{
      tr("Make this record final?"),
      tr("A final record can no longer be changed. If something turns out to be wrong later, you make a correction: a "
         "new version with a reason, beside this one."),
      tr("Make final"), tr("Not yet")};
  if (!m_session->prompts().confirm(this, question)) return;
  const casefile::AdministrationId id = m_record->administration.id;
  Status done = m_session->cases().saveReport(id, m_record->administration.report);
  if (done) done = m_session->cases().complete(id, m_record->instrument);
  if (!done) return setProblem(text::errorText(done.error()));
  emit completed(id);
}

void ResultPage::leave() {
  if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit left();
}

} // namespace haven::gui
