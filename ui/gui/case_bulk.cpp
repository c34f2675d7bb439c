#include "gui/case_bulk.h"

#include "gui/case_chips.h"
#include "gui/form.h"
#include "gui/print_pages.h"
#include "pdf/pdf_renderer.h"
#include "report/work_list.h"
#include "store/access_log.h"
#include "store/caseload.h"
#include "store/letterhead.h"
#include "text/error_text.h"
#include "text/utf8.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using store::CaseFacet;

constexpr int kAtOnce = 20;

QString stepOf(store::CaseFacets facets) {
  for (const CaseFacet step :
       {CaseFacet::Step1, CaseFacet::Step2, CaseFacet::Step3, CaseFacet::After, CaseFacet::Closed})
    if (facets.has(step)) return facetWords(step);
  return {};
}

QString toDoIn(store::CaseFacets facets) {
  QStringList words;
  if (facets.has(CaseFacet::Drafts)) words.push_back(CaseBulk::tr("a form to finish"));
  if (facets.has(CaseFacet::Ready)) words.push_back(CaseBulk::tr("conclude"));
  if (facets.has(CaseFacet::NoNextLook)) words.push_back(CaseBulk::tr("set a day to look again"));
  return words.join(QStringLiteral(", "));
}

} // namespace

CaseBulk::CaseBulk(Session& session, std::function<std::vector<store::FoundCase>()> chosen, QWidget* parent)
    : QWidget(parent), m_session(&session), m_chosen(std::move(chosen)),
      m_assign(makeButton(tr("Assign to a colleague…"), "assignCases", ButtonRank::Quiet)),
      m_list(makeButton(tr("List of work…"), "workList", ButtonRank::Quiet)) {
  m_assigning = makeAssigning();
  m_workList = makeWorkList();
  QVBoxLayout* column = columnIn(this, theme::kSpace8);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kSpace8);
  row->addWidget(m_assign);
  row->addWidget(m_list);
  row->addStretch();
  column->addLayout(row);
  for (QFrame* panel : {m_assigning, m_workList}) {
    column->addWidget(panel);
    panel->hide();
  }
  connect(m_assign, &QPushButton::clicked, this, &CaseBulk::beginAssigning);
  connect(m_list, &QPushButton::clicked, this, [this] {
    open(m_workList);
    m_names->setFocus();
  });
  setCount(0);
}

QFrame* CaseBulk::makeAssigning() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("assignPanel"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  m_colleague = new QComboBox;
  m_colleague->setObjectName(QStringLiteral("assignTo"));
  column->addWidget(new FormField(tr("Colleague who will work in the chosen cases too"), m_colleague));
  m_leave = new QCheckBox(tr("Take me off these cases"));
  m_leave->setObjectName(QStringLiteral("assignLeave"));
  column->addWidget(m_leave);
  m_progress = makeMuted({});
  m_progress->setObjectName(QStringLiteral("assignProgress"));
  column->addWidget(m_progress);
  m_doAssign = makeButton(tr("Assign"), "assignNow");
  connect(m_doAssign, &QPushButton::clicked, this, &CaseBulk::assign);
  QPushButton* cancel = makeButton(tr("Stop"), "assignCancel", ButtonRank::Quiet);
  connect(cancel, &QPushButton::clicked, this, [this] {
    if (m_queue.empty()) return close();
    m_queue.clear(); // those that were done stay so, and are told
  });
  auto* row = new QHBoxLayout;
  row->addWidget(m_doAssign);
  row->addWidget(cancel);
  row->addStretch();
  column->addLayout(row);
  return card;
}

QFrame* CaseBulk::makeWorkList() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("workListPanel"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  m_names = new QCheckBox(tr("With names"));
  m_names->setObjectName(QStringLiteral("workListNames"));
  column->addWidget(m_names);
  column->addWidget(makeMuted(tr("A list lies on desks and travels in bags. Without names it has the case numbers.")));
  QPushButton* print = makeButton(tr("Print…"), "workListPrint");
  connect(print, &QPushButton::clicked, this, &CaseBulk::print);
  QPushButton* save = makeButton(tr("Save as PDF…"), "workListSave");
  connect(save, &QPushButton::clicked, this, &CaseBulk::save);
  QPushButton* cancel = makeButton(tr("Close"), "workListClose", ButtonRank::Quiet);
  connect(cancel, &QPushButton::clicked, this, &CaseBulk::close);
  auto* row = new QHBoxLayout;
  for (QPushButton* button : {print, save, cancel})
    row->addWidget(button);
  row->addStretch();
  column->addLayout(row);
  return card;
}

void CaseBulk::setCount(int count) {
  m_assign->setEnabled(count > 0);
  m_list->setEnabled(count > 0);
  m_assign->setText(count > 1 ? tr("Assign %n case(s) to a colleague…", nullptr, count) : tr("Assign to a colleague…"));
  m_list->setText(count > 1 ? tr("List of work of %n case(s)…", nullptr, count) : tr("List of work…"));
}

void CaseBulk::open(QFrame* panel) {
  emit told({});
  m_assigning->setVisible(panel == m_assigning);
  m_workList->setVisible(panel == m_workList);
}

void CaseBulk::close() {
  QPushButton* back = m_assigning->isVisible() ? m_assign : m_list;
  m_assigning->hide();
  m_workList->hide();
  back->setFocus();
}

void CaseBulk::beginAssigning() {
  const auto colleagues = store::CaseloadRepository(m_session->store()).colleagues();
  if (!colleagues) return emit told(text::errorText(colleagues.error()));
  m_colleague->clear();
  for (const store::Colleague& one : *colleagues)
    if (!one.disabled && one.role != casefile::Role::Administrator && one.id != m_session->store().account().id)
      m_colleague->addItem(text::from(one.name), static_cast<qint64>(one.id));
  m_leave->setChecked(false);
  m_progress->hide();
  m_doAssign->setEnabled(m_colleague->count() > 0);
  open(m_assigning);
  m_colleague->setFocus();
}

void CaseBulk::assign() {
  if (!m_queue.empty()) return;
  const auto cases = m_chosen();
  if (cases.empty()) return;
  m_leaving = m_leave->isChecked();
  const int count = static_cast<int>(cases.size());
  if (m_leaving && !m_session->prompts().confirm(
                       this, {tr("Take yourself off %n case(s)?", nullptr, count),
                              tr("Those that are not of your team leave your list, and you open them only in an "
                                 "emergency, with a reason that is logged."),
                              tr("Assign, and take me off"), tr("Back")}))
    return;
  m_to = m_colleague->currentData().toLongLong();
  m_queue.clear();
  for (auto one = cases.rbegin(); one != cases.rend(); ++one)
    m_queue.push_back(one->id);
  m_done = m_refused = 0;
  m_why.reset();
  m_doAssign->setEnabled(false);
  step();
}

void CaseBulk::step() {
  for (int i = 0; i < kAtOnce && !m_queue.empty(); ++i) {
    const casefile::CaseId id = m_queue.back();
    m_queue.pop_back();
    const Status done = assignOne(id);
    m_done += done ? 1 : 0;
    m_refused += done ? 0 : 1;
    if (!done && !m_why) m_why = done.error();
  }
  if (m_queue.empty()) return ended();
  m_progress->setText(tr("%n case(s) to go", nullptr, static_cast<int>(m_queue.size())));
  m_progress->show();
  QTimer::singleShot(0, this, [this] { m_queue.empty() ? ended() : step(); });
}

Status CaseBulk::assignOne(casefile::CaseId id) {
  store::CaseloadRepository caseload(m_session->store());
  auto holders = caseload.holders(id);
  if (!holders) return fail(holders.error());
  auto& workers = holders->workers;
  if (std::ranges::find(workers, m_to) == workers.end()) workers.push_back(m_to);
  if (m_leaving) std::erase(workers, m_session->store().account().id);
  return caseload.assign(id, *holders);
}

void CaseBulk::ended() {
  const QString colleague = m_colleague->currentText();
  close();
  QString words = tr("%n case(s) assigned to %1.", nullptr, m_done).arg(colleague);
  if (m_why) words += QLatin1Char(' ') + tr("%n case(s) were not: %1", nullptr, m_refused).arg(text::errorText(*m_why));
  emit changed();
  emit told(words);
}

bool CaseBulk::withList(const std::function<Status(const report::Document&)>& use) {
  const auto cases = m_chosen();
  if (cases.size() > static_cast<std::size_t>(kMostOnList)) {
    emit told(tr("Choose at most %1 cases for a list.").arg(kMostOnList));
    return false;
  }
  const auto leave = store::SearchLeave::begin(m_session->store());
  if (!leave) return emit told(text::errorText(leave.error())), false;
  std::vector<casefile::CaseId> ids;
  for (const store::FoundCase& one : cases)
    ids.push_back(one.id);
  const auto lines = store::CaseFinder(m_session->store().database()).rows(*leave, ids);
  if (!lines) return emit told(text::errorText(lines.error())), false;
  const auto letterhead = store::readLetterhead(m_session->store());
  if (!letterhead) return emit told(text::errorText(letterhead.error())), false;
  std::vector<report::WorkListRow> rows;
  for (const store::CaseListRow& line : *lines) {
    const auto found = std::ranges::find(cases, line.id, &store::FoundCase::id);
    rows.push_back({line.number, line.youth.name, completedMonths(line.youth.dateOfBirth, m_session->today()),
                    stepOf(found->facets).toStdString(), toDoIn(found->facets).toStdString(), line.nextLook,
                    line.workers});
  }
  const report::Document document = report::workList(
      rows, {m_names->isChecked(), {}}, {letterhead->organisation, letterhead->address, letterhead->logo},
      {m_session->store().account(), m_session->store().schemaVersion(), m_session->today()});
  const Status used = use(document);
  if (!used) emit told(text::errorText(used.error()));
  return used.has_value();
}

void CaseBulk::print() {
  bool sent = false;
  const bool done = withList([&](const report::Document& document) -> Status {
    const auto printed = printPages(m_session->prompts(), this, pdf::PageLayout(document), [this] {
      return store::AccessLog(m_session->store()).noteExport(store::LogAct::Print, "work-list", 0);
    });
    if (!printed) return fail(printed.error());
    sent = *printed;
    return {};
  });
  if (!done || !sent) return;
  close();
  emit told(tr("Sent to the printer."));
}

void CaseBulk::save() {
  const QString suggestion =
      QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("list-of-work.pdf"));
  auto chosen = m_session->prompts().chooseSaveFile(this, tr("Save the list of work"), suggestion, tr("PDF (*.pdf)"));
  if (!chosen) return;
  if (!chosen->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) *chosen += QLatin1String(".pdf");
  const bool done = withList([&](const report::Document& document) -> Status {
    const Status noted = store::AccessLog(m_session->store()).noteExport(store::LogAct::Export, "work-list", 0);
    return noted ? pdf::writePdf(document, chosen->toStdString()) : noted;
  });
  if (!done) return;
  close();
  emit told(tr("Saved as %1.").arg(QDir::toNativeSeparators(*chosen)));
}

} // namespace haven::gui
