#include "gui/case_log.h"

#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/read_table.h"
#include "store/caseload.h"
#include "store/deed.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kMostSeen = 6;

} // namespace

CaseLog::CaseLog(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_emergencies(new QVBoxLayout), m_part(new QWidget),
      m_open(new Disclosure(tr("Show who had access"), "openCaseLog", m_part)), m_table(new QTableView),
      m_message(makeMuted({})), m_who(makeMuted({})) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("caseLog"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("Who had access"), theme::TextSize::Heading));
  m_emergencies->setSpacing(theme::kSpace4);
  column->addLayout(m_emergencies);
  column->addWidget(m_open, 0, Qt::AlignLeft);
  auto* part = new QVBoxLayout(m_part);
  part->setContentsMargins(0, 0, 0, 0);
  m_table->setObjectName(QStringLiteral("caseLogTable"));
  setUpTwoLineTable(*m_table, m_model, tr("Who had access"), LogModel::widest());
  m_table->hideColumn(LogModel::Case);
  m_message->setObjectName(QStringLiteral("caseLogMessage"));
  part->addWidget(m_table);
  part->addWidget(m_message);
  column->addWidget(m_part);
  m_who->setObjectName(QStringLiteral("caseLogWho"));
  column->addWidget(m_who);
  connect(m_open, &Disclosure::toggled, this, [this](bool open) {
    if (open) readRows();
  });
}

Status CaseLog::show(const casefile::CaseFile& file) {
  m_case = file.id;
  m_number = file.number;
  m_open->setExpanded(false);
  m_model.setRows({});
  const Status may = store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::SeeCaseLog, file.id);
  m_open->setEnabled(may.has_value());
  m_who->setText(may ? QString() : text::errorText(may.error()));
  m_who->setVisible(!may);
  return showEmergencies();
}

Status CaseLog::showEmergencies() {
  clearLayout(m_emergencies);
  const auto accesses = store::CaseloadRepository(m_session->store()).emergencies(m_case);
  if (!accesses) return fail(accesses.error());
  if (accesses->empty()) {
    m_emergencies->addWidget(makeMuted(tr("Nobody of elsewhere opened this case in an emergency.")));
    return {};
  }
  m_emergencies->addWidget(makeText(tr("Opened in an emergency"), theme::TextSize::Lead));
  for (const store::EmergencyAccess& one : *accesses)
    m_emergencies->addWidget(makePoint(tr("%1, %2, until %3: %4")
                                           .arg(text::formatMoment(one.by.at), text::from(one.by.name),
                                                text::formatMoment(one.until), text::from(one.reason))));
  return {};
}

void CaseLog::readRows() {
  store::LogFilter filter;
  filter.caseNumber = m_number;
  auto rows = store::AccessLog(m_session->store()).rows(filter);
  m_table->setVisible(rows.has_value());
  if (!rows) {
    m_message->setText(text::errorText(rows.error()));
    return;
  }
  const int found = static_cast<int>(rows->size());
  m_model.setRows(std::move(*rows));
  fitTwoLineTable(*m_table, kMostSeen);
  m_message->setText(found == filter.limit
                         ? tr("The newest %n row(s). An administrator sees older ones.", nullptr, found)
                         : tr("%n row(s).", nullptr, found));
}

} // namespace haven::gui
