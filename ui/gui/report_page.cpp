#include "gui/report_page.h"

#include "gui/beside_preview.h"
#include "gui/form.h"
#include "gui/print_pages.h"
#include "gui/report_preview.h"
#include "pdf/pdf_renderer.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kSideWidth = 330;

QString sectionName(report::Section section) {
  switch (section) {
  case report::Section::CaseData:
    return ReportPage::tr("Details of the child or young person");
  case report::Section::Relationships:
    return ReportPage::tr("Relationships");
  case report::Section::Results:
    return ReportPage::tr("Result and meaning");
  case report::Section::ItemScores:
    return ReportPage::tr("Answer for each item");
  case report::Section::OpenAnswers:
    return ReportPage::tr("Answers to open questions");
  case report::Section::Arguments:
    return ReportPage::tr("Arguments and examples");
  case report::Section::ShortReport:
    return ReportPage::tr("Short report of the talk");
  case report::Section::FollowUp:
    return ReportPage::tr("Follow-up steps");
  case report::Section::Informants:
    return ReportPage::tr("Informants side by side");
  case report::Section::Course:
    return ReportPage::tr("Course over time");
  case report::Section::PlanState:
    return ReportPage::tr("Place in the three-step plan");
  case report::Section::Decisions:
    return ReportPage::tr("Decisions of the plan");
  case report::Section::Observations:
    return ReportPage::tr("Step 1: observations");
  case report::Section::History:
    return ReportPage::tr("Step 2: talks and history");
  case report::Section::Balance:
    return ReportPage::tr("Step 2: balance model");
  case report::Section::BroadFunctioning:
    return ReportPage::tr("Step 2: broad functioning");
  case report::Section::DevelopmentTalk:
    return ReportPage::tr("Step 3: talk about the development");
  case report::Section::TimeLine:
    return ReportPage::tr("Time line");
  case report::Section::Clinical:
    return ReportPage::tr("Step 3: examination and decision");
  case report::Section::TreatmentPlan:
    return ReportPage::tr("Treatment plan");
  case report::Section::Sources:
    return ReportPage::tr("Sources");
  }
  return {};
}

QRadioButton* choice(const QString& words, const char* name, QButtonGroup* group, QVBoxLayout* column) {
  auto* button = new QRadioButton(words);
  button->setObjectName(QLatin1String(name));
  group->addButton(button);
  column->addWidget(button);
  return button;
}

} // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_about(new QComboBox), m_professional(nullptr), m_parents(nullptr),
      m_named(nullptr), m_pseudonymous(nullptr), m_message(makeText({})), m_preview(new ReportPreview) {
  setObjectName(QStringLiteral("reportPage"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeOptions());
  layout->addWidget(m_preview, 1);
  m_soon.setSingleShot(true);
  m_soon.setInterval(80); // several boxes in a row are one change
  connect(&m_soon, &QTimer::timeout, this, &ReportPage::refresh);
}

QWidget* ReportPage::makeOptions() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace24, theme::kSpace24, theme::kSpace16, theme::kSpace16);
  column->setSpacing(theme::kSpace4);
  column->addWidget(makeText(tr("Report"), theme::TextSize::Title));
  column->addWidget(makeMuted(tr("What you see at the right is what is exported and printed.")));
  column->addSpacing(theme::kSpace8);

  column->addWidget(makeText(tr("For whom"), theme::TextSize::Lead));
  auto* audience = new QButtonGroup(this);
  m_professional = choice(tr("For professionals"), "forProfessionals", audience, column);
  m_parents = choice(tr("For parents, without scores"), "forParents", audience, column);
  m_professional->setChecked(true);
  column->addSpacing(theme::kSpace8);

  m_about->setObjectName(QStringLiteral("aboutRelationship"));
  connect(m_about, &QComboBox::currentIndexChanged, &m_soon, [this] { m_soon.start(); });
  column->addWidget(new FormField(tr("About which relationship"), m_about));

  column->addWidget(makeText(tr("Names"), theme::TextSize::Lead));
  auto* names = new QButtonGroup(this);
  m_named = choice(tr("With names"), "withNames", names, column);
  m_pseudonymous = choice(tr("Without names or date of birth"), "withoutNames", names, column);
  m_named->setChecked(true);
  column->addSpacing(theme::kSpace8);

  column->addWidget(makeText(tr("Sections"), theme::TextSize::Lead));
  for (const report::Section section : report::kSections) {
    auto* box = new QCheckBox(sectionName(section));
    box->setObjectName(QStringLiteral("section_") + QString::fromUtf8(report::idOf(section).data()));
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    m_sections.emplace_back(section, box);
    column->addWidget(box);
  }
  for (QButtonGroup* group : {audience, names})
    connect(group, &QButtonGroup::buttonToggled, &m_soon, [this] { m_soon.start(); });
  connect(m_parents, &QRadioButton::toggled, this, [this](bool forParents) {
    for (const auto& [section, box] : m_sections)
      box->setEnabled(!forParents);
    // What one carer told is not for the other to read: one relationship at a time, unless chosen otherwise.
    if (forParents && m_about->currentIndex() == 0 && m_about->count() > 1) m_about->setCurrentIndex(1);
  });
  column->addStretch();

  QPushButton* save = makeButton(tr("Save as PDF…"), "exportPdf", ButtonRank::Primary);
  connect(save, &QPushButton::clicked, this, &ReportPage::exportPdf);
  QPushButton* printButton = makeButton(tr("Print…"), "printReport");
  connect(printButton, &QPushButton::clicked, this, &ReportPage::print);
  m_message->setObjectName(QStringLiteral("reportMessage"));
  return besidePreview(panel, kSideWidth, m_message, {save, printButton});
}

Status ReportPage::open(casefile::CaseId id) {
  auto file = m_session->cases().load(id);
  if (!file) return fail(file.error());
  auto definitions = m_session->definitionsOf(*file);
  if (!definitions) return fail(definitions.error());
  std::optional<interventions::InterventionCatalogue> interventions;
  if (!file->care.choices.empty()) {
    auto read = m_session->care().catalogue();
    if (!read) return fail(read.error());
    interventions = std::move(*read);
  }
  m_file = std::move(*file);
  m_definitions = std::move(*definitions);
  m_interventions = std::move(interventions);
  listRelationships();
  const bool stopped = casefile::isWithdrawn(m_file->consents, casefile::ConsentScope::Sharing);
  tell(stopped ? tr("Consent for reports to others was withdrawn: nothing can be saved or printed. See “The file”.")
               : QString());
  refresh();
  return {};
}

void ReportPage::listRelationships() {
  const QSignalBlocker quiet(m_about);
  const qint64 chosen = m_about->currentData().toLongLong();
  m_about->clear();
  m_about->addItem(tr("All relationships"), qint64{0});
  for (const auto& relationship : m_file->relationships) {
    const bool hasRecord =
        std::any_of(m_file->administrations.begin(), m_file->administrations.end(),
                    [&](const auto& record) { return record.isCurrent() && record.relationship == relationship.id; });
    if (hasRecord) m_about->addItem(text::label(relationship), static_cast<qint64>(relationship.id));
  }
  m_about->setCurrentIndex(std::max(0, m_about->findData(chosen)));
}

report::SummaryOptions ReportPage::options() const {
  report::SummaryOptions chosen;
  chosen.audience = m_parents->isChecked() ? report::Audience::Parents : report::Audience::Professional;
  chosen.pseudonymous = m_pseudonymous->isChecked();
  const qint64 about = m_about->currentData().toLongLong();
  for (const auto& record : m_file->administrations)
    if (about != 0 && record.isCurrent() && record.relationship == about) chosen.records.push_back(record.id);
  chosen.sections.clear();
  for (const auto& [section, box] : m_sections)
    if (box->isChecked()) chosen.sections.push_back(section);
  return chosen;
}

report::Document ReportPage::document() const {
  const plan::Situation situation = m_session->plan().situation(*m_file);
  return report::caseSummary(*m_file, m_definitions, options(), m_session->store().account(),
                             m_session->store().schemaVersion(), m_session->context().clock, &situation,
                             m_interventions ? &*m_interventions : nullptr);
}

void ReportPage::refresh() {
  if (m_file) m_preview->show(document());
}

void ReportPage::exportPdf() {
  if (!m_file) return;
  refresh();
  // The suggested name tells the case number only: file names travel further than files.
  const QString suggestion = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                 .filePath(tr("case-%1.pdf").arg(QString::fromStdString(m_file->number)));
  auto chosen = m_session->prompts().chooseSaveFile(this, tr("Save as PDF"), suggestion, tr("PDF files (*.pdf)"));
  if (!chosen) return;
  if (!chosen->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) *chosen += QLatin1String(".pdf");
  if (const Status noted = note(store::LogAct::Export); !noted) return tell(text::errorText(noted.error()));
  const Status written = pdf::writePdf(document(), chosen->toStdString());
  tell(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*chosen)) : text::errorText(written.error()));
}

void ReportPage::print() {
  if (!m_file) return;
  refresh();
  const auto printed = printPages(m_session->prompts(), this, *m_preview->layoutOfPages(),
                                  [this] { return note(store::LogAct::Print); });
  if (!printed) return tell(text::errorText(printed.error()));
  if (*printed) tell(tr("Sent to the printer."));
}

Status ReportPage::note(store::LogAct act) {
  return store::AccessLog(m_session->store()).noteExport(act, "report", m_file->id);
}

void ReportPage::tell(const QString& text) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

} // namespace haven::gui
