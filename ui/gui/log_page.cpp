#include "gui/log_page.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/log_export.h"
#include "gui/log_filter.h"
#include "gui/page_frame.h"
#include "gui/print_pages.h"
#include "gui/read_table.h"
#include "store/log_columns.h"
#include "text/error_text.h"
#include "text/log_text.h"
#include "text/utf8.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kAtATime = 1000;
constexpr int kRowsSeen = 8;

} // namespace

LogPage::LogPage(Session& session, QWidget* parent)
    : AdminPlace(session, "logPage", parent), m_filter(new LogFilterForm), m_table(new QTableView),
      m_count(makeMuted({})), m_more(makeButton(tr("Show older rows"), "logMore", ButtonRank::Quiet)),
      m_limit(kAtATime), m_anchor(new QLineEdit),
      m_anchorField(new FormField(tr("An end of the log that was noted down before (optional)"), m_anchor,
                                  tr("As it was shown then: a number, a colon, and letters and digits."))),
      m_checked(makeText({})) {
  frame().setTitle(tr("Access log"),
                   tr("Who did what, when, with which case and on which ground. Nobody can change or remove a row. It "
                      "holds no content. Looking at it is logged too."));
  addRows();
  addCheck();
  setFocusProxy(m_filter);
}

void LogPage::addRows() {
  QVBoxLayout* column = addCard(tr("Rows"), "logRows");
  column->addWidget(m_filter);
  connect(m_filter, &LogFilterForm::wanted, this, &LogPage::search);
  m_table->setObjectName(QStringLiteral("logTable"));
  setUpTwoLineTable(*m_table, m_model, tr("Access log"), LogModel::widest());
  column->addWidget(m_table);
  m_count->setObjectName(QStringLiteral("logCount"));
  auto* line = new QHBoxLayout;
  line->addWidget(m_count);
  line->addWidget(m_more);
  line->addStretch();
  column->addLayout(line);
  connect(m_more, &QPushButton::clicked, this, &LogPage::showMore);
  auto* acts = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, acts);
  QPushButton* print = makeButton(tr("Print…"), "logPrint");
  QPushButton* save = makeButton(tr("Save as CSV…"), "logExport");
  connect(print, &QPushButton::clicked, this, &LogPage::printRows);
  connect(save, &QPushButton::clicked, this, &LogPage::exportRows);
  for (QPushButton* button : {print, save})
    flow->addWidget(button);
  column->addWidget(acts);
}

void LogPage::addCheck() {
  QVBoxLayout* column = addCard(tr("Is the log whole?"), "logCheckCard");
  column->addWidget(makeText(
      tr("Every row holds a fingerprint of the row before it. Checking finds a row that was removed, changed or moved. "
         "Note the end of the log down on paper now and then: with it, a log that was cut off is found as well.")));
  m_anchor->setObjectName(QStringLiteral("logAnchor"));
  column->addWidget(m_anchorField);
  QPushButton* check = makeButton(tr("Check the log"), "logCheck");
  connect(check, &QPushButton::clicked, this, &LogPage::check);
  column->addWidget(check, 0, Qt::AlignLeft);
  m_checked->setObjectName(QStringLiteral("logChecked"));
  m_checked->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_checked->hide();
  column->addWidget(m_checked);
}

Status LogPage::refresh() {
  if (Status read = m_filter->refresh(session()); !read) return read;
  m_checked->hide();
  m_anchorField->setProblem({});
  m_limit = kAtATime;
  return showRows();
}

Status LogPage::showRows() {
  store::LogFilter filter = m_filter->filter();
  filter.limit = m_limit;
  auto rows = store::AccessLog(session().store()).rows(filter);
  if (!rows) return fail(rows.error());
  const int found = static_cast<int>(rows->size());
  m_model.setRows(std::move(*rows));
  fitTwoLineTable(*m_table, kRowsSeen);
  m_count->setText(found == m_limit ? tr("The newest %n row(s).", nullptr, found) : tr("%n row(s).", nullptr, found));
  m_more->setVisible(found == m_limit);
  return {};
}

void LogPage::search() {
  if (!m_filter->check()) return;
  tell({});
  m_limit = kAtATime;
  if (const Status shown = showRows(); !shown) refuse(shown.error());
}

void LogPage::showMore() {
  m_limit += kAtATime;
  if (const Status shown = showRows(); !shown) refuse(shown.error());
}

void LogPage::printRows() {
  const auto pages = pdf::PageLayout(logDocument(m_model.rows(), m_filter->words(), session()));
  store::AccessLog log(session().store());
  const auto printed =
      printPages(session().prompts(), this, pages, [&] { return log.noteExport(store::LogAct::Print, "log", 0); });
  if (!printed) return refuse(printed.error());
  if (*printed) tell(tr("Sent to the printer."));
}

void LogPage::exportRows() {
  const QString suggestion =
      QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("access-log.csv"));
  auto chosen = session().prompts().chooseSaveFile(this, tr("Save the access log"), suggestion, tr("CSV (*.csv)"));
  if (!chosen) return;
  if (!chosen->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) *chosen += QLatin1String(".csv");
  if (const Status noted = store::AccessLog(session().store()).noteExport(store::LogAct::Export, "log", 0); !noted)
    return refuse(noted.error());
  if (const Status written = writeLogCsv(*chosen, m_model.rows()); !written) return refuse(written.error());
  tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(*chosen)));
}

void LogPage::check() {
  const QString typed = m_anchor->text().trimmed();
  const auto anchor = store::logHeadFromText(typed.toStdString());
  m_anchorField->setProblem(typed.isEmpty() || anchor ? QString()
                                                      : tr("This is no end of a log. Copy it as it was shown."));
  if (!typed.isEmpty() && !anchor) return m_anchor->setFocus();
  const auto found = store::AccessLog(session().store()).verify(anchor);
  m_checked->setText(found ? checkWords(*found) : text::errorText(found.error()));
  m_checked->show();
}

QString LogPage::checkWords(const store::LogVerification& found) const {
  const QString end = tr("The log ends here; note it down: %1").arg(text::from(store::textOf(found.head)));
  if (found.faults.empty())
    return tr("The log is whole: %n row(s), each as it was written.", nullptr, static_cast<int>(found.head.count)) +
           QLatin1Char('\n') + end;
  QStringList lines{tr("Something is wrong with the log. Keep the store as it is, make a copy of the folder, and tell "
                       "whoever is responsible for security.")};
  for (const store::LogFault& fault : found.faults)
    lines << QStringLiteral("\u2013 ") + text::logFault(store::idOf(fault.kind), fault.row);
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + end;
}

} // namespace haven::gui
