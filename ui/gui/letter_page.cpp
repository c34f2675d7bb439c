#include "gui/letter_page.h"

#include "base/hash.h"
#include "gui/beside_preview.h"
#include "gui/form.h"
#include "gui/kept_page.h"
#include "gui/pdf_path.h"
#include "gui/print_pages.h"
#include "gui/report_desk.h"
#include "gui/report_preview.h"
#include "pdf/pdf_renderer.h"
#include "pdf/whole_file.h"
#include "store/report_repository.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace haven::gui {
namespace {

using report::LetterGap;
using report::LetterPart;

constexpr int kSideWidth = 380;
constexpr int kAreaHeight = 84;

} // namespace

QString letterPartName(LetterPart part) {
  switch (part) {
  case LetterPart::Carers:
    return LetterPage::tr("Who takes care of the child");
  case LetterPart::Reason:
    return LetterPage::tr("Why this help");
  case LetterPart::Features:
    return LetterPage::tr("Features that count for this help");
  case LetterPart::Outcome:
    return LetterPage::tr("The last conclusion, without scores");
  case LetterPart::Conditions:
    return LetterPage::tr("Conditions, as answered");
  case LetterPart::Consent:
    return LetterPage::tr("Who know and agree");
  case LetterPart::Agreements:
    return LetterPage::tr("Agreements");
  }
  return {};
}

LetterPage::LetterPage(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_consentGap(makeText({}, theme::TextSize::Small)),
      m_earlier(makeText({}, theme::TextSize::Small)), m_message(makeText({})), m_preview(new ReportPreview) {
  setObjectName(QStringLiteral("letterPage"));
  m_soon.setSingleShot(true);
  m_soon.setInterval(80); // several letters in a row are one change
  connect(&m_soon, &QTimer::timeout, this, &LetterPage::refresh);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeSide());
  layout->addWidget(m_preview, 1);
}

QWidget* LetterPage::makeSide() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace16, theme::kSpace16);
  column->setSpacing(theme::kSpace8);
  QPushButton* back = makeButton(tr("Back to interventions"), "letterBack", ButtonRank::Quiet);
  connect(back, &QPushButton::clicked, this, &LetterPage::left);
  column->addWidget(back, 0, Qt::AlignLeft);
  column->addWidget(makeText(tr("Referral letter"), theme::TextSize::Title));
  column->addWidget(makeMuted(tr("With what the receiver needs and nothing else. At the right is what is sent.")));
  addWords(*column);
  addParts(*column);
  m_earlier->setObjectName(QStringLiteral("letterEarlier"));
  column->addWidget(m_earlier);
  column->addStretch();

  QPushButton* save = makeButton(tr("Save as PDF…"), "letterExport", ButtonRank::Primary);
  connect(save, &QPushButton::clicked, this, &LetterPage::exportPdf);
  QPushButton* printButton = makeButton(tr("Print…"), "letterPrint");
  connect(printButton, &QPushButton::clicked, this, &LetterPage::print);
  m_message->setObjectName(QStringLiteral("letterMessage"));
  return besidePreview(panel, kSideWidth, m_message, {save, printButton});
}

void LetterPage::addWords(QVBoxLayout& column) {
  addLine(column, Field::Receiver, tr("To whom"), "letterReceiver", tr("Name or organisation"));
  addArea(column, Field::Question, tr("What do you ask, beside the help itself?"), "letterQuestion");
  addArea(column, Field::Reason, tr("Why this help"), "letterReason",
          tr("As written with the choice; change it freely."));
  addArea(column, Field::Consent, tr("Who know of this and agree?"), "letterConsent",
          tr("Parents and, as far as possible, the young person; and since when."));
  m_consentGap->setObjectName(QStringLiteral("letterConsentGap"));
  m_consentGap->setText(tr("Not recorded yet. The letter says so."));
  column.addWidget(m_consentGap);
  addArea(column, Field::Agreements, tr("Agreements"), "letterAgreements", tr("On feedback and who keeps in touch."));
  addLine(column, Field::Organisation, tr("Your organisation"), "letterOrganisation");
  addLine(column, Field::ReachableAt, tr("How you can be reached"), "letterReachable");
}

void LetterPage::addLine(QVBoxLayout& column, Field field, const QString& label, const char* name,
                         const QString& help) {
  auto* line = new QLineEdit;
  line->setObjectName(QLatin1String(name));
  line->setMaxLength(static_cast<int>(casefile::kMaxLine));
  connect(line, &QLineEdit::textChanged, this, &LetterPage::edited);
  m_lines[field] = line;
  m_fields[field] = new FormField(label, line, help);
  column.addWidget(m_fields[field]);
}

void LetterPage::addArea(QVBoxLayout& column, Field field, const QString& label, const char* name,
                         const QString& help) {
  auto* area = new QPlainTextEdit;
  area->setObjectName(QLatin1String(name));
  area->setTabChangesFocus(true);
  area->setFixedHeight(kAreaHeight);
  connect(area, &QPlainTextEdit::textChanged, this, &LetterPage::edited);
  m_areas[field] = area;
  m_fields[field] = new FormField(label, area, help);
  column.addWidget(m_fields[field]);
}

void LetterPage::addParts(QVBoxLayout& column) {
  column.addSpacing(theme::kSpace8);
  column.addWidget(makeText(tr("What the letter tells"), theme::TextSize::Lead));
  for (const LetterPart part : report::kLetterParts) {
    auto* box = new QCheckBox(letterPartName(part));
    box->setObjectName(QStringLiteral("letterPart_") + QString::fromUtf8(report::idOf(part).data()));
    connect(box, &QCheckBox::toggled, this, &LetterPage::edited);
    m_parts.emplace_back(part, box);
    column.addWidget(box);
  }
  column.addSpacing(theme::kSpace8);
  column.addWidget(makeText(tr("Names"), theme::TextSize::Lead));
  auto* names = new QButtonGroup(this);
  m_named = new QRadioButton(tr("With names"));
  m_named->setObjectName(QStringLiteral("letterNamed"));
  m_pseudonymous = new QRadioButton(tr("Without names or date of birth"));
  m_pseudonymous->setObjectName(QStringLiteral("letterPseudonymous"));
  for (QRadioButton* button : {m_named, m_pseudonymous}) {
    names->addButton(button);
    column.addWidget(button);
  }
  connect(m_pseudonymous, &QRadioButton::toggled, this, &LetterPage::edited);
}

QString LetterPage::typed(Field field) const {
  const auto line = m_lines.find(field);
  return line != m_lines.end() ? line->second->text() : m_areas.at(field)->toPlainText();
}

void LetterPage::fill(Field field, const QString& text) {
  const auto line = m_lines.find(field);
  if (line != m_lines.end())
    line->second->setText(text);
  else
    m_areas.at(field)->setPlainText(text);
}

void LetterPage::open(casefile::CareChoiceId choice) {
  const casefile::CareChoice* found = m_care->care().choice(choice);
  if (found == nullptr) return;
  auto letterhead = letterheadOf(m_care->desk().session());
  if (letterhead) m_letterhead = std::move(*letterhead);
  const casefile::CaseId opened = m_care->desk().file().id;
  if (m_case != opened || m_choice != choice) {
    m_case = opened;
    m_choice = choice;
    begin(*found);
  }
  takeWaiting();
  tell(letterhead ? QString() : text::errorText(letterhead.error()));
  listEarlier();
  refresh();
  m_lines.at(Field::Receiver)->setFocus();
}

void LetterPage::begin(const casefile::CareChoice& choice) {
  const QScopedValueRollback filling(m_filling, true);
  const interventions::Partner* partner = m_care->catalogue().partner(choice.partner);
  const QString offeredBy = QString::fromStdString(choice.offeredBy);
  fill(Field::Receiver, !offeredBy.isEmpty() || partner == nullptr ? offeredBy : QString::fromStdString(partner->name));
  fill(Field::Question, {});
  fill(Field::Reason, QString::fromStdString(choice.reason));
  fill(Field::Consent, {});
  fill(Field::Agreements, {});
  if (typed(Field::Organisation).isEmpty()) fill(Field::Organisation, text::from(m_letterhead.organisation));
  if (typed(Field::Organisation).isEmpty() && m_care->overlay() != nullptr)
    fill(Field::Organisation, QString::fromStdString(m_care->overlay()->organisation));
  for (const auto& [part, box] : m_parts)
    box->setChecked(std::find(std::begin(report::kUsualLetterParts), std::end(report::kUsualLetterParts), part) !=
                    std::end(report::kUsualLetterParts));
  m_named->setChecked(true);
  for (const auto& [field, shown] : m_fields)
    shown->setProblem({});
  m_edited = false;
}

QJsonObject LetterPage::draft() const {
  if (!m_edited) return m_waiting;
  QJsonObject fields;
  const PageFields all = fieldsOf(*this);
  for (auto one = all.begin(); one != all.end(); ++one)
    fields[one.key()] = QJsonArray{*one, QJsonValue()};
  return {{"case", static_cast<qint64>(m_case)}, {"choice", static_cast<qint64>(m_choice)}, {"fields", fields}};
}

void LetterPage::takeWaiting() {
  // Not [], which adds what is not there.
  if (m_waiting.value("case").toInteger() != m_case || m_waiting.value("choice").toInteger() != m_choice) return;
  fillIn(*this, std::exchange(m_waiting, {})["fields"].toObject());
  m_edited = true;
}

void LetterPage::edited() {
  if (m_filling) return;
  m_edited = true;
  tell({});
  m_soon.start();
}

report::LetterOptions LetterPage::options() const {
  const auto text = [&](Field field) { return typed(field).toStdString(); };
  report::LetterOptions chosen;
  chosen.words = {text(Field::Receiver),   text(Field::Question),     text(Field::Reason),     text(Field::Consent),
                  text(Field::Agreements), text(Field::Organisation), text(Field::ReachableAt)};
  chosen.parts.clear();
  for (const auto& [part, box] : m_parts)
    if (box->isChecked()) chosen.parts.push_back(part);
  chosen.pseudonymous = m_pseudonymous->isChecked();
  return chosen;
}

report::Document LetterPage::document() const {
  const plan::Situation situation = m_care->desk().situation();
  const casefile::CareChoice* choice = m_care->care().choice(m_choice);
  const interventions::Intervention* help =
      choice == nullptr ? nullptr : m_care->catalogue().intervention(choice->intervention);
  report::Document letter = report::referralLetter({&situation, help, &m_care->catalogue()}, options(),
                                                   m_care->desk().session().store().account());
  letter.letterhead = m_letterhead;
  return letter;
}

void LetterPage::refresh() {
  if (m_choice == 0) return;
  const auto gaps = report::gapsIn(options());
  m_consentGap->setVisible(std::find(gaps.begin(), gaps.end(), LetterGap::Consent) != gaps.end());
  m_preview->show(document());
}

bool LetterPage::complete() {
  const auto gaps = report::gapsIn(options());
  const auto missing = [&](LetterGap gap) { return std::find(gaps.begin(), gaps.end(), gap) != gaps.end(); };
  m_fields.at(Field::Receiver)
      ->setProblem(missing(LetterGap::Receiver) ? tr("Say to whom the letter goes.") : QString());
  m_fields.at(Field::Reason)
      ->setProblem(missing(LetterGap::Reason) ? tr("Say why, or leave this part out of the letter.") : QString());
  if (missing(LetterGap::Receiver))
    m_lines.at(Field::Receiver)->setFocus();
  else if (missing(LetterGap::Reason))
    m_areas.at(Field::Reason)->setFocus();
  else if (missing(LetterGap::Consent))
    return m_care->desk().session().prompts().confirm(
        this, {tr("Make the letter without recorded consent?"),
               tr("It is not written down that parents and the young person know of this letter and agree. The letter "
                  "says so."),
               tr("Make the letter"), tr("Back")});
  else
    return true;
  return false;
}

bool LetterPage::keep(const QByteArray& file) {
  const report::LetterOptions chosen = options();
  const casefile::CareChoice* choice = m_care->care().choice(m_choice);
  casefile::LetterRecord record;
  record.choice = m_choice;
  if (choice != nullptr) record.partner = choice->partner;
  record.receiver = chosen.words.receiver;
  for (const LetterPart part : chosen.parts)
    record.parts.emplace_back(report::idOf(part));
  record.named = !chosen.pseudonymous;
  const std::string hash = contentHash({file.constData(), static_cast<std::size_t>(file.size())});
  record.sha256 = hash.substr(hash.find(':') + 1);
  const Status kept = m_care->keepLetter(record);
  if (!kept) {
    tell(text::errorText(kept.error()));
    return false;
  }
  m_edited = false;
  listEarlier();
  return true;
}

void LetterPage::exportPdf() {
  if (m_choice == 0 || !complete()) return;
  refresh();
  const auto chosen = choosePdfPath(m_care->desk().session().prompts(), this,
                                    tr("letter-%1.pdf").arg(text::from(m_care->desk().file().number)));
  if (!chosen) return;
  const report::Document letter = document();
  const pdf::PageLayout pages(letter);
  const QByteArray file = pdf::renderPdf(letter, pages);
  // Before it is there: nothing leaves the store without its copy and its row in the log.
  if (const Status kept = keepCopy(file, pages.pageCount(), "file"); !kept) return tell(text::errorText(kept.error()));
  const Status written =
      pdf::writeWholeFile(chosen->toStdString(), {file.constData(), static_cast<std::size_t>(file.size())});
  if (!written) return tell(text::errorText(written.error()));
  if (!keep(file)) { // what cannot be kept on record does not stay behind either
    QFile::remove(*chosen);
    return;
  }
  tell(tr("Saved as %1, and kept on record.").arg(QDir::toNativeSeparators(*chosen)));
}

void LetterPage::print() {
  if (m_choice == 0 || !complete()) return;
  refresh();
  const report::Document letter = document();
  const pdf::PageLayout pages(letter);
  const QByteArray file = pdf::renderPdf(letter, pages);
  const auto printed = printPages(m_care->desk().session().prompts(), this, pages,
                                  [&] { return keepCopy(file, pages.pageCount(), "print"); });
  if (!printed) return tell(text::errorText(printed.error()));
  if (*printed && keep(file)) tell(tr("Sent to the printer, and kept on record."));
}

Status LetterPage::keepCopy(const QByteArray& file, int pages, const char* way) {
  casefile::ReportCopy about;
  about.kind = casefile::kLetterCopy;
  about.way = way;
  about.final = true;
  about.pseudonymous = m_pseudonymous->isChecked();
  about.pages = pages;
  const auto kept =
      store::ReportRepository(m_care->desk().session().store())
          .keepCopy(m_care->desk().file().id, about, {file.constData(), static_cast<std::size_t>(file.size())});
  return kept ? Status{} : fail(kept.error());
}

void LetterPage::listEarlier() {
  QStringList lines;
  for (const casefile::LetterRecord& one : m_care->care().letters)
    if (one.choice == m_choice)
      lines << tr("%1: to %2, by %3")
                   .arg(text::formatMoment(one.made.at), QString::fromStdString(one.receiver),
                        QString::fromStdString(one.made.name));
  m_earlier->setText(lines.isEmpty() ? QString()
                                     : tr("Letters made before") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
  m_earlier->setVisible(!lines.isEmpty());
}

void LetterPage::tell(const QString& text) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

} // namespace haven::gui
