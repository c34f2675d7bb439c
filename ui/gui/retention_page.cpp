#include "gui/retention_page.h"

#include "gui/backup_words.h"
#include "gui/destroy_case.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/read_table.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

QString groundWords(const std::string& id) {
  const auto ground = casefile::destroyGroundFromId(id);
  if (!ground) return text::from(id);
  switch (*ground) {
  case casefile::DestroyGround::RetentionPassed:
    return RetentionPage::tr("the time to keep it had passed");
  case casefile::DestroyGround::Request:
    return RetentionPage::tr("on request");
  case casefile::DestroyGround::Example:
    return RetentionPage::tr("example");
  }
  return {};
}

} // namespace

RetentionPage::RetentionPage(Session& session, QWidget* parent)
    : AdminPlace(session, "retentionPage", parent), m_pastModel({tr("Case"), tr("Last change"), tr("Kept until")}),
      m_past(new QTableView), m_none(makeText({})), m_begin(makeButton(tr("Destroy…"), "beginDestroying")),
      m_destroyedModel({tr("Case"), tr("Destroyed on"), tr("Why"), tr("By")}), m_destroyed(new QTableView),
      m_holding(makeText({})), m_noneDestroyed(makeMuted({})), m_destroyPage(new PageFrame("destroyFrame")),
      m_destroy(new DestroyCase(session)) {
  frame().setTitle(tr("Keeping and destroying"),
                   tr("A file is kept for twenty years after its last change. What has passed that is destroyed by "
                      "people, case by case; Haven does not do so by itself."));
  addPast();
  addDestroyed();
  addDestroying();
}

void RetentionPage::addPast() {
  QVBoxLayout* column = addCard(tr("Closed, and kept long enough"));
  m_past->setObjectName(QStringLiteral("pastTable"));
  setUpReadTable(*m_past, m_pastModel, tr("Closed, and kept long enough"));
  m_none->setObjectName(QStringLiteral("pastNone"));
  m_none->setText(tr("No closed case has been kept long enough to be destroyed."));
  column->addWidget(m_past);
  column->addWidget(m_none);
  connect(m_begin, &QPushButton::clicked, this, &RetentionPage::begin);
  column->addWidget(m_begin, 0, Qt::AlignLeft);
  column->addWidget(makeMuted(tr("Keeping a case longer may be necessary, for instance because somebody else has an "
                                 "interest in it. Source: Jeugdwet, article 7.3.8. Destroying one earlier, on request "
                                 "of the young person or the parents, is done in the case itself (article 7.3.9).")));
}

void RetentionPage::addDestroyed() {
  QVBoxLayout* column = addCard(tr("Destroyed"));
  m_destroyed->setObjectName(QStringLiteral("destroyedTable"));
  setUpReadTable(*m_destroyed, m_destroyedModel, tr("Destroyed cases"));
  m_noneDestroyed->setText(tr("None yet."));
  column->addWidget(m_destroyed);
  m_holding->setObjectName(QStringLiteral("destroyedHolding"));
  column->addWidget(m_holding);
  connect(m_destroyed->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RetentionPage::showHolding);
  column->addWidget(m_noneDestroyed);
}

void RetentionPage::addDestroying() {
  m_destroyPage->setNarrow(760);
  QFrame* card = makeCard();
  card->layout()->addWidget(m_destroy);
  m_destroyPage->content()->addWidget(card);
  addPage(m_destroyPage);
  connect(m_destroy, &DestroyCase::left, this, [this] { after({}, {}); });
  connect(m_destroy, &DestroyCase::destroyed, this, &RetentionPage::ended);
}

Status RetentionPage::refresh() {
  store::RetentionRepository retention(session().store(), &session().context().clock);
  auto past = retention.past();
  if (!past) return fail(past.error());
  const auto destroyed = retention.destroyed();
  if (!destroyed) return fail(destroyed.error());
  m_rows = std::move(*past);
  showPast();
  showDestroyed(*destroyed);
  return {};
}

void RetentionPage::showPast() {
  std::vector<QStringList> rows;
  for (const store::RetentionRow& row : m_rows)
    rows.push_back({text::from(row.number), text::formatDate(row.lastChange), text::formatDate(row.keptUntil)});
  m_pastModel.setRows(std::move(rows));
  fitReadTable(*m_past, 2, 8);
  const bool any = !m_rows.empty();
  m_past->setVisible(any);
  m_begin->setVisible(any);
  m_none->setVisible(!any);
  if (any) m_past->selectRow(0);
  setFocusProxy(any ? m_past : nullptr);
}

void RetentionPage::showDestroyed(const std::vector<store::DestroyedCase>& destroyed) {
  std::vector<QStringList> rows;
  for (const store::DestroyedCase& one : destroyed)
    rows.push_back(
        {text::from(one.number), text::formatMoment(one.by.at), groundWords(one.ground), text::from(one.by.name)});
  m_destroyedModel.setRows(std::move(rows));
  fitReadTable(*m_destroyed, 2, 8);
  m_destroyed->setVisible(!destroyed.empty());
  m_noneDestroyed->setVisible(destroyed.empty());
  m_holding->setVisible(!destroyed.empty());
  if (!destroyed.empty()) m_destroyed->selectRow(0);
}

void RetentionPage::showHolding(const QModelIndex& row) {
  const QString number = row.siblingAtColumn(0).data().toString();
  m_holding->setText(number.isEmpty() ? QString() : tr("Case %1: %2").arg(number, holdingWords(session(), number)));
}

void RetentionPage::begin() {
  const auto row = static_cast<std::size_t>(m_past->currentIndex().row());
  if (!m_past->currentIndex().isValid() || row >= m_rows.size()) return;
  m_destroyPage->setTitle(tr("Destroy case %1").arg(text::from(m_rows[row].number)), {});
  m_destroy->start(m_rows[row]);
  showPage(m_destroyPage);
}

void RetentionPage::ended(const QString& number) {
  after({}, destroyedWords(session(), number));
}

} // namespace haven::gui
