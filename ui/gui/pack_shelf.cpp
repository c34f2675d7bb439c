#include "gui/pack_shelf.h"

#include "gui/form.h"
#include "gui/read_table.h"
#include "instruments/licence_pack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {

PackShelf::PackShelf(const instruments::Instrument& structure, QWidget* parent)
    : QFrame(parent), m_instrument(structure.id),
      m_objectSuffix(QLatin1Char('_') + QString::fromStdString(structure.id)), m_state(makeText({})),
      m_table(new QTableView), m_acts(new QWidget) {
  setProperty("look", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace16);
  column->setSpacing(theme::kSpace8);
  const QString name = QString::fromStdString(structure.abbreviation);
  column->addWidget(makeText(name, theme::TextSize::Heading));
  m_state->setObjectName(QStringLiteral("packState") + m_objectSuffix);
  m_state->setMaximumWidth(QWIDGETSIZE_MAX);
  column->addWidget(m_state);
  setUpReadTable(*m_table, m_model, tr("Licence packs of the %1").arg(name));
  m_table->setObjectName(QStringLiteral("packTable") + m_objectSuffix);
  column->addWidget(m_table);

  auto* acts = new QHBoxLayout(m_acts);
  acts->setContentsMargins(0, 0, 0, 0);
  acts->setSpacing(theme::kSpace4);
  m_continue = addAct(acts, tr("Go on entering"), "continueDraft", &PackShelf::continueWanted);
  m_check = addAct(acts, tr("Have it checked"), "checkPack", &PackShelf::checkWanted);
  m_use = addAct(acts, tr("Put in use"), "usePack", &PackShelf::useWanted);
  m_rest = addAct(acts, tr("Take out of use"), "restPack", &PackShelf::restWanted);
  m_view = addAct(acts, tr("Look at it"), "viewPack", &PackShelf::viewWanted);
  m_copy = addAct(acts, tr("Make a new version"), "copyPack", &PackShelf::copyWanted);
  m_export = addAct(acts, tr("Export…"), "exportPack", &PackShelf::exportWanted);
  m_discard = addAct(acts, tr("Throw away…"), "discardPack", &PackShelf::discardWanted);
  acts->addStretch();
  column->addWidget(m_acts);

  auto* more = new QHBoxLayout;
  more->setSpacing(theme::kSpace8);
  m_enter = addAct(more, tr("Enter from the manual"), "enterPack", &PackShelf::enterWanted);
  m_enter->setProperty("rank", "ordinary");
  m_demonstration = addAct(more, tr("Add the demonstration pack"), "addDemonstration", &PackShelf::demonstrationWanted);
  more->addStretch();
  column->addLayout(more);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PackShelf::showActs);
  connect(m_table, &QTableView::activated, this, [this] {
    if (const auto* row = current()) (row->draft ? m_continue : m_view)->click();
  });
}

QPushButton* PackShelf::addAct(QLayout* row, const QString& words, const char* name, void (PackShelf::*act)()) {
  QPushButton* button = makeButton(words, name, ButtonRank::Quiet);
  button->setObjectName(QLatin1String(name) + m_objectSuffix);
  connect(button, &QPushButton::clicked, this, act);
  row->addWidget(button);
  return button;
}

void PackShelf::show(std::vector<PackListModel::Row> rows, bool offersDemonstration) {
  m_model.setRows(std::move(rows));
  m_demonstration->setVisible(offersDemonstration);
  fitReadTable(*m_table, PackListModel::Manual);
  m_table->setVisible(m_model.rowCount() > 0);
  if (m_model.rowCount() > 0) m_table->selectRow(0);
  showState();
  showActs();
}

bool PackShelf::select(const std::string& hash) {
  const int row = m_model.rowOf(hash);
  if (row >= 0) m_table->selectRow(row);
  return row >= 0;
}

void PackShelf::focusList() {
  m_table->setFocus();
}

void PackShelf::makeReadOnly() {
  for (QPushButton* act : {m_enter, m_demonstration, m_continue, m_check, m_use, m_rest, m_copy, m_export, m_discard})
    act->setEnabled(false);
}

const PackListModel::Row* PackShelf::current() const {
  return m_model.rowAt(m_table->currentIndex());
}

void PackShelf::showState() {
  QString state = m_model.rowCount() == 0 ? tr("No pack: answers are kept, scores are not calculated.")
                                          : tr("No pack in use: answers are kept, scores are not calculated.");
  for (int row = 0; row < m_model.rowCount(); ++row) {
    const auto& pack = m_model.rowAt(m_model.index(row, 0))->pack;
    if (!pack || !pack->inUse) continue;
    state = tr("In use: version %1.").arg(versionWords(pack->version));
    if (pack->demonstration)
      state += QLatin1Char(' ') + QString::fromUtf8(instruments::kDemonstrationMark.data(),
                                                    static_cast<int>(instruments::kDemonstrationMark.size()));
  }
  m_state->setText(state);
}

void PackShelf::showActs() {
  const PackListModel::Row* row = current();
  const bool isPack = row != nullptr && row->pack.has_value();
  const bool mayBeUsed = isPack && (row->pack->check || row->pack->demonstration);
  m_acts->setVisible(row != nullptr);
  m_continue->setVisible(row != nullptr && row->draft);
  m_check->setVisible(isPack && !mayBeUsed);
  m_use->setVisible(mayBeUsed && !row->pack->inUse);
  m_rest->setVisible(isPack && row->pack->inUse);
  m_view->setVisible(isPack);
  m_copy->setVisible(isPack);
  m_export->setVisible(isPack);
  m_discard->setVisible(row != nullptr && (row->draft || row->pack->records == 0));
}

} // namespace haven::gui
