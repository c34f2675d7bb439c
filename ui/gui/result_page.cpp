#include "gui/result_page.h"

#include "gui/help_side.h"
#include "gui/pack_notice.h"
#include "gui/result_parts.h"
#include "gui/save_line.h"
#include "gui/scale_section.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace haven::gui {

ResultPage::ResultPage(Session& session, QWidget* parent)
    : PageFrame("resultPage", parent), m_session(&session), m_packNotice(new PackNotice), m_outcome(new QVBoxLayout),
      m_report(nullptr), m_saveLine(new SaveLine(session.context().clock)) {
  m_outcome->setSpacing(theme::kSpace16);
  content()->addWidget(m_packNotice);
  content()->addLayout(m_outcome);
  m_reportCard = makeReport();
  content()->addWidget(m_reportCard);
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
  m_back = makeButton({}, "backToCardsButton");
  QPushButton* final = makeButton(tr("Make final"), "completeButton", ButtonRank::Primary);
  QPushButton* later = makeButton(tr("Continue later"), "laterButton");
  actions()->addWidget(m_back);
  actions()->addWidget(final);
  actions()->addWidget(m_saveLine, 1);
  actions()->addWidget(later);
  showActions(true);
  connect(m_back, &QPushButton::clicked, this, [this] {
    settle();
    emit cardWanted(m_record->administration.id, QString::fromStdString(m_record->administration.currentItem));
  });
  connect(final, &QPushButton::clicked, this, &ResultPage::complete);
  connect(later, &QPushButton::clicked, this, &ResultPage::leave);
  connect(m_packNotice, &PackNotice::packWanted, this, &ResultPage::attachPack);
  connect(m_packNotice, &PackNotice::adminWanted, this, &ResultPage::adminWanted);
  connect(m_saveLine, &SaveLine::retryWanted, this, &ResultPage::settle);
}

Status ResultPage::open(casefile::AdministrationId id) {
  auto record = openRecord(*m_session, id);
  if (!record) return fail(record.error());
  if (record->administration.isFinal()) return fail(ErrorKind::RecordFinal);
  m_record = std::move(*record);
  m_unsaved = false;
  m_saveLine->clear();
  showTitle();
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
  if (m_record->instrument.isQuestionnaire()) showAttentionPoints(*this, m_record->instrument);
  showTalkAdvice(*this);
  if (!m_record->instrument.isQuestionnaire()) showAttentionPoints(*this, m_record->instrument);
  return {};
}

void ResultPage::showTitle() {
  const bool isForm = m_record->instrument.isQuestionnaire();
  setTitle(tr("Result"),
           (isForm ? tr("%1 \u00B7 about %2 \u00B7 filled in on %3") : tr("%1 \u00B7 about %2 \u00B7 talk of %3"))
               .arg(QString::fromStdString(m_record->instrument.abbreviation), m_record->about(),
                    text::formatDate(m_record->administration.date)));
  setMark(markOf(m_record->instrument));
  m_back->setText(isForm ? tr("Back to the questionnaire") : tr("Back to the cards"));
  m_reportCard->setVisible(!isForm);
  m_packNotice->show(*m_session, *m_record);
}

void ResultPage::attachPack() {
  const auto id = m_record->administration.id;
  const auto composed = packForForm(*m_session, *m_record);
  if (!composed) return;
  Status done = m_session->cases().attachPack(id, *composed);
  if (done) done = open(id);
  if (!done) setProblem(text::errorText(done.error()));
}

void ResultPage::showResult() {
  clearLayout(m_outcome);
  const instruments::Score score = m_record->score();
  addOutcome(*m_outcome, *m_record, score, [this] { emit detailsWanted(); });
  m_outcome->addWidget(makeItemsSection(*m_record));
}

void ResultPage::showBlockers() {
  clearLayout(m_openList);
  m_firstOpen = nullptr;
  using Kind = casefile::Blocker::Kind;
  const auto blockers = m_record->blockersToComplete(m_session->today());
  // A list of forty items that are alike is one thing to settle.
  std::map<Kind, QStringList> alike;
  for (const auto& blocker : blockers)
    if (blocker.kind == Kind::EntriesDiffer || blocker.kind == Kind::AnswerUnknown)
      alike[blocker.kind] << QString::fromStdString(blocker.item);
  for (const auto& blocker : blockers) {
    const auto grouped = alike.find(blocker.kind);
    if (grouped == alike.end()) {
      addBlocker(blocker, text::label(blocker, m_record->itemTitle(blocker.item)));
    } else if (!grouped->second.isEmpty()) {
      addBlocker(blocker, text::label(blocker, grouped->second.join(QStringLiteral(", "))));
      grouped->second.clear();
    }
  }
  m_open->setVisible(!blockers.empty());
}

void ResultPage::addBlocker(const casefile::Blocker& blocker, const QString& words) {
  QPushButton* link = makeButton(placeOf(blocker), "blockerLink", ButtonRank::Quiet);
  link->setAccessibleName(QStringLiteral("%1: %2").arg(placeOf(blocker), words));
  m_openList->addWidget(makeLinkRow(words, link));
  if (m_firstOpen == nullptr) m_firstOpen = link;
  connect(link, &QPushButton::clicked, this, [this, blocker] { goTo(blocker); });
}

QString ResultPage::placeOf(const casefile::Blocker& blocker) {
  using Kind = casefile::Blocker::Kind;
  switch (blocker.kind) {
  case Kind::AnswerMissing:
  case Kind::ArgumentMissing:
    return tr("To the card");
  case Kind::NothingAnswered:
  case Kind::AnswerUnknown:
    return tr("To the questionnaire");
  case Kind::EntriesDiffer:
    return tr("To the second entry");
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
  case Kind::NothingAnswered:
  case Kind::AnswerUnknown:
  case Kind::EntriesDiffer:
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
  if (!m_session->prompts().confirm(this, finalQuestion())) return;
  const casefile::AdministrationId id = m_record->administration.id;
  Status done;
  if (!m_record->instrument.isQuestionnaire())
    done = m_session->cases().saveReport(id, m_record->administration.report);
  if (done) done = m_session->cases().complete(id, m_record->instrument);
  if (!done) return setProblem(text::errorText(done.error()));
  emit completed(id);
}

Prompts::Question ResultPage::finalQuestion() const {
  QString text;
  QStringList empty;
  for (const auto& item : m_record->instrument.items)
    if (const auto* said = m_record->administration.item(item.id); said == nullptr || !said->answer)
      empty << QString::fromStdString(item.id);
  if (!empty.isEmpty())
    text = tr("%1 of %2 items have no answer: %3.")
               .arg(empty.size())
               .arg(m_record->instrument.items.size())
               .arg(empty.join(QStringLiteral(", "))) +
           QStringLiteral("\n\n");
  if (m_record->instrument.lacksPack())
    text += tr("There is no licence pack: the answers are kept, without scores.") + QStringLiteral("\n\n");
  text +=
      tr("A final record can no longer be changed. If something turns out to be wrong later, you make a correction: "
         "a new version with a reason, beside this one.");
  return {tr("Make this record final?"), text, tr("Make final"), tr("Not yet")};
}

void ResultPage::leave() {
  if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit left();
}

} // namespace haven::gui
