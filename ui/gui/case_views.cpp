#include "gui/case_views.h"

#include "gui/form.h"
#include "text/error_text.h"
#include "text/utf8.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace haven::gui {
namespace {

/// What many look for each day.
struct Shipped {
  const char* words;
  store::CaseFacets wanted;
  store::CaseOrder order;
};
const std::vector<Shipped>& shipped() {
  using enum store::CaseFacet;
  static const std::vector<Shipped> views{
      {QT_TRANSLATE_NOOP("haven::gui::CaseViews", "All cases"), {}, store::CaseOrder::Newest},
      {QT_TRANSLATE_NOOP("haven::gui::CaseViews", "Mine, overdue"), {Mine, Overdue}, store::CaseOrder::NextLook},
      {QT_TRANSLATE_NOOP("haven::gui::CaseViews", "Waiting for a conclusion"), {Ready}, store::CaseOrder::Newest},
      {QT_TRANSLATE_NOOP("haven::gui::CaseViews", "In step 3"), {Step3}, store::CaseOrder::Newest},
      {QT_TRANSLATE_NOOP("haven::gui::CaseViews", "LSVG 16 or more"), {HighLsvg}, store::CaseOrder::LastResult},
      {QT_TRANSLATE_NOOP("haven::gui::CaseViews", "No day to look again"), {NoNextLook}, store::CaseOrder::Newest},
  };
  return views;
}

} // namespace

CaseViews::CaseViews(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_choice(new QComboBox),
      m_keep(makeButton(tr("Keep…"), "keepView", ButtonRank::Quiet)),
      m_remove(makeButton(tr("Remove this view"), "removeView", ButtonRank::Quiet)) {
  m_choice->setObjectName(QStringLiteral("caseView"));
  // Short: the chips beside it need the width.
  m_keep->setAccessibleName(tr("Keep this view…"));
  m_keep->setToolTip(m_keep->accessibleName());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kSpace8);
  row->addWidget(new FormField(tr("View"), m_choice));
  row->addWidget(m_keep, 0, Qt::AlignBottom);
  row->addWidget(m_remove, 0, Qt::AlignBottom);
  connect(m_choice, &QComboBox::activated, this, &CaseViews::choose);
  connect(m_keep, &QPushButton::clicked, this, &CaseViews::keep);
  connect(m_remove, &QPushButton::clicked, this, &CaseViews::remove);
  list();
}

Status CaseViews::refresh() {
  auto own = store::readViews(m_session->store());
  if (!own) return fail(own.error());
  m_views.resize(shipped().size());
  m_views.insert(m_views.end(), own->begin(), own->end());
  list();
  return {};
}

void CaseViews::list() {
  const auto& always = shipped();
  m_views.resize(std::max(m_views.size(), always.size()));
  m_choice->clear();
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    if (i < always.size()) m_views[i] = {{}, always[i].wanted, always[i].order};
    m_choice->addItem(i < always.size() ? tr(always[i].words) : text::from(m_views[i].name));
  }
  m_choice->addItem(tr("Own choice"));
  mark(m_wanted, m_order);
}

void CaseViews::mark(store::CaseFacets wanted, store::CaseOrder order) {
  m_wanted = wanted;
  m_order = order;
  const auto fits = [&](const store::CaseView& view) { return view.wanted == wanted && view.order == order; };
  const auto same = [&](const store::CaseView& view) { return view.wanted == wanted; };
  // An own one exactly; else the one with these chips, whatever the order.
  auto found = std::find_if(m_views.rbegin(), m_views.rend(), fits);
  if (found == m_views.rend()) found = std::find_if(m_views.rbegin(), m_views.rend(), same);
  const auto row = found == m_views.rend() ? std::ssize(m_views) : std::distance(found, m_views.rend()) - 1;
  m_choice->setCurrentIndex(static_cast<int>(row));
  m_remove->setVisible(own() != nullptr);
}

void CaseViews::choose(int row) {
  if (row < 0 || row >= std::ssize(m_views)) return;
  const store::CaseView view = m_views[static_cast<std::size_t>(row)];
  emit chosen(view.wanted, view.order);
}

const store::CaseView* CaseViews::own() const {
  const int row = m_choice->currentIndex();
  if (row < std::ssize(shipped()) || row >= std::ssize(m_views)) return nullptr;
  return &m_views[static_cast<std::size_t>(row)];
}

void CaseViews::keep() {
  const auto name = m_session->prompts().askText(
      this, tr("Keep this view"),
      tr("The chips and the order are kept by this name, for you alone. Words in the search field are not."),
      tr("Name"));
  if (!name) return;
  const QString called = name->trimmed();
  const Status kept = store::keepView(m_session->store(), {called.toStdString(), m_wanted, m_order});
  const Status read = kept ? refresh() : Status();
  if (!kept || !read) return emit told(text::errorText(kept ? read.error() : kept.error()));
  emit told(tr("Kept as “%1”.").arg(called));
}

void CaseViews::remove() {
  const store::CaseView* view = own();
  if (view == nullptr) return;
  const store::CaseView gone = *view;
  const QString name = text::from(gone.name);
  const Status removed = store::removeView(m_session->store(), gone.name);
  const Status read = removed ? refresh() : Status();
  if (!removed || !read) return emit told(text::errorText(removed ? read.error() : removed.error()));
  m_choice->setFocus(); // the button it was pressed with is gone
  emit told(tr("The view “%1” is removed. No case changed.").arg(name));
}

} // namespace haven::gui
