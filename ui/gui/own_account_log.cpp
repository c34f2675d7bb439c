#include "gui/own_account_log.h"

#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/read_table.h"
#include "text/error_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kNewest = 100;
constexpr int kMostSeen = 8;

} // namespace

OwnAccountLog::OwnAccountLog(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_part(new QWidget),
      m_open(new Disclosure(tr("Show what I did last"), "openOwnLog", m_part)), m_table(new QTableView),
      m_message(makeMuted({})) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("ownAccountLog"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("What happened under your name"), theme::TextSize::Heading));
  column->addWidget(makeText(tr("Is there something that you did not do? Change your password, and tell whoever looks "
                                "after this store.")));
  column->addWidget(m_open, 0, Qt::AlignLeft);
  auto* part = new QVBoxLayout(m_part);
  part->setContentsMargins(0, 0, 0, 0);
  m_table->setObjectName(QStringLiteral("ownLogTable"));
  setUpReadTable(*m_table, m_model, tr("What happened under your name"));
  for (const LogModel::Column own : {LogModel::Who, LogModel::Role, LogModel::Ground}) // all one's own
    m_table->hideColumn(own);
  m_message->setObjectName(QStringLiteral("ownLogMessage"));
  part->addWidget(m_table);
  part->addWidget(m_message);
  column->addWidget(m_part);
  connect(m_open, &Disclosure::toggled, this, [this](bool open) {
    if (open) readRows();
  });
}

void OwnAccountLog::close() {
  m_open->setExpanded(false);
  m_model.setRows({});
}

void OwnAccountLog::readRows() {
  store::LogFilter filter;
  filter.account = m_session->store().account().id;
  filter.limit = kNewest;
  auto rows = store::AccessLog(m_session->store()).rows(filter);
  m_table->setVisible(rows.has_value());
  if (!rows) return m_message->setText(text::errorText(rows.error()));
  const int found = static_cast<int>(rows->size());
  m_model.setRows(std::move(*rows));
  fitReadTable(*m_table, LogModel::What, kMostSeen);
  m_message->setText(found == kNewest ? tr("The newest %n row(s).", nullptr, found) : tr("%n row(s).", nullptr, found));
  emit opened();
}

} // namespace haven::gui
