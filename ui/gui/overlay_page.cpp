#include "gui/overlay_page.h"

#include "base/data_dir.h"
#include "gui/care_fit.h"
#include "gui/care_said.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/overlay_file.h"
#include "gui/page_frame.h"
#include "gui/read_stop.h"
#include "store/deed.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

QString documents() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString dayOf(const std::string& iso) {
  const auto day = parseIsoDate(iso);
  return day ? text::formatDate(*day) : from(iso);
}

} // namespace

OverlayPage::OverlayPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("overlayFrame")),
      m_import(makeButton(tr("Import…"), "importOverlay", ButtonRank::Primary)),
      m_remove(makeButton(tr("Remove…"), "removeOverlay")), m_message(makeText({})), m_list(new QWidget) {
  setObjectName(QStringLiteral("overlayPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setTitle(
      tr("Own list of help"),
      tr("What your organisation offers, by whom and with what waiting time, and what it adds of its own. "
         "It is laid over the interventions from the sources; their facts stay as they are."));
  makeActs();
  m_list->setObjectName(QStringLiteral("overlayList"));
  columnIn(m_list, theme::kSpace16);
  m_frame->content()->addWidget(m_list);
}

void OverlayPage::makeActs() {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  QPushButton* example = makeButton(tr("Save an example file…"), "exampleOverlay");
  connect(m_import, &QPushButton::clicked, this, &OverlayPage::import);
  connect(example, &QPushButton::clicked, this, &OverlayPage::saveExample);
  connect(m_remove, &QPushButton::clicked, this, &OverlayPage::remove);
  for (QPushButton* button : {m_import, example, m_remove})
    flow->addWidget(button);
  m_frame->content()->addWidget(row);
  const Status may = mayChange();
  m_import->setEnabled(may.has_value());
  if (!may) {
    QLabel* who = makeMuted(tr("Importing or removing a list: %1").arg(text::errorText(may.error())));
    who->setObjectName(QStringLiteral("overlayWho"));
    m_frame->content()->addWidget(who);
  }
  setFocusProxy(may ? m_import : example);
  m_message->setObjectName(QStringLiteral("overlayMessage"));
  m_message->hide();
  m_frame->content()->addWidget(m_message);
}

Status OverlayPage::mayChange() const {
  return store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::ManageOverlay);
}

void OverlayPage::tell(const QString& message) {
  m_message->setText(message);
  m_message->setVisible(!message.isEmpty());
  m_frame->setProblem({});
}

void OverlayPage::refuse(const Error& error) {
  m_message->hide();
  m_frame->setProblem(tr("Nothing was changed. %1").arg(text::errorText(error)));
}

Status OverlayPage::refresh() {
  const auto row = m_session->care().overlayRow();
  if (!row) return fail(row.error());
  clearLayout(m_list->layout());
  m_remove->setVisible(row->has_value());
  m_remove->setEnabled(mayChange().has_value());
  if (!*row) {
    showNone();
    return {};
  }
  // Where the interventions themselves cannot be read, the list is not to blame.
  if (const auto shipped = m_session->context().interventions.get(); !shipped) return fail(shipped.error());
  const auto list = m_session->care().overlay();
  if (list && *list)
    showList(**row, **list);
  else if (!list)
    showUnusable(**row, list.error());
  return {};
}

void OverlayPage::showNone() {
  QFrame* card = makeCard();
  card->layout()->addWidget(makeText(tr("There is no own list yet"), theme::TextSize::Lead));
  card->layout()->addWidget(makeText(
      tr("Haven then shows what the sources say and nothing about where you work. Save the example file, fill it "
         "in with a text editor or let somebody do so, and import it here. It holds no data about youths.")));
  m_list->layout()->addWidget(card);
}

void OverlayPage::showList(const store::OverlayRow& row, const interventions::Overlay& list) {
  QFrame* card = makeCard();
  auto* stop = new ReadStop(tr("The list in use"));
  stop->setObjectName(QStringLiteral("overlayFacts"));
  QVBoxLayout* column = columnIn(stop, theme::kSpace8);
  column->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  column->addWidget(makeText(from(list.organisation), theme::TextSize::Heading));
  const auto offered =
      std::count_if(list.offers.begin(), list.offers.end(), [](const auto& one) { return one.offered; });
  column->addWidget(makeText(tr("As of %1: %2 offered locally, %3 not offered, %4 added, %5 referral partners.")
                                 .arg(dayOf(list.updated))
                                 .arg(offered)
                                 .arg(static_cast<qsizetype>(list.offers.size()) - offered)
                                 .arg(list.additions.size())
                                 .arg(list.partners.size())));
  column->addWidget(makeMuted(tr("Imported by %1").arg(signatureText(row.imported))));
  card->layout()->addWidget(stop);
  m_list->layout()->addWidget(card);
  QFrame* details = makeCard();
  addOffers(*static_cast<QVBoxLayout*>(details->layout()), list);
  addAdditions(*static_cast<QVBoxLayout*>(details->layout()), list);
  m_list->layout()->addWidget(details);
}

void OverlayPage::addOffers(QVBoxLayout& column, const interventions::Overlay& list) {
  if (list.offers.empty()) return;
  auto* stop = new ReadStop(tr("What is offered locally"));
  QVBoxLayout* lines = columnIn(stop, theme::kSpace8);
  lines->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  lines->addWidget(makeText(stop->accessibleName(), theme::TextSize::Lead));
  const auto catalogue = m_session->care().catalogue();
  if (!catalogue) return;
  for (const auto& offer : list.offers)
    if (const auto* one = catalogue->intervention(offer.intervention))
      lines->addWidget(makePoint(tr("%1: %2").arg(from(one->name), localOffer(*one, &list))));
  column.addWidget(stop);
}

void OverlayPage::addAdditions(QVBoxLayout& column, const interventions::Overlay& list) {
  if (list.additions.empty() && list.partners.empty()) return;
  auto* stop = new ReadStop(tr("Added, not from the sources"));
  QVBoxLayout* lines = columnIn(stop, theme::kSpace8);
  lines->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  lines->addWidget(makeText(stop->accessibleName(), theme::TextSize::Lead));
  for (const auto& one : list.additions)
    lines->addWidget(
        makePoint(tr("%1: %2").arg(from(one.name), one.goal.empty() ? QString() : from(one.goal.front().text))));
  for (const auto& partner : list.partners)
    lines->addWidget(makePoint(tr("Referral partner %1: %2").arg(from(partner.name), from(partner.offers))));
  column.addWidget(stop);
}

void OverlayPage::showUnusable(const store::OverlayRow& row, const Error& fault) {
  m_list->layout()->addWidget(makeNotice(
      tr("The list of %1 of %2 cannot be used").arg(from(row.organisation), dayOf(row.updated)),
      tr("It does not go with the interventions of this version of Haven, which are shown without it. %1 Mend the file "
         "and import it again, or remove the list.")
          .arg(text::errorText(fault)),
      "overlayUnusable"));
  m_list->layout()->addWidget(makeMuted(tr("Imported by %1").arg(signatureText(row.imported))));
}

void OverlayPage::import() {
  const auto chosen = m_session->prompts().chooseOpenFile(this, tr("Import an own list"), documents(),
                                                          tr("Own lists (*.json);;All files (*)"));
  if (!chosen) return;
  tell({});
  const auto text = readOverlayFile(*chosen);
  if (!text) return refuse(text.error());
  const auto shipped = dataDirectory();
  if (!shipped) return refuse(shipped.error());
  const auto schema = interventions::overlaySchema(*shipped);
  if (!schema) return refuse(schema.error());
  const auto kept = m_session->care().importOverlay(*text, QFileInfo(*chosen).fileName().toStdString(), *schema);
  if (!kept && kept.error().param("reason") == "taken") return tell(tr("This very list is in use already."));
  if (!kept) return refuse(kept.error());
  if (const Status read = refresh(); !read) return refuse(read.error());
  tell(tr("The list is in use from now on, in every case."));
}

void OverlayPage::remove() {
  const auto row = m_session->care().overlayRow();
  if (!row) return refuse(row.error());
  if (!*row) return;
  const bool sure = m_session->prompts().confirm(
      this,
      {tr("Remove the list of %1?").arg(from((*row)->organisation)),
       tr("Haven then shows no more what is offered locally, nor what the organisation added. What was chosen in a "
          "case stays there with its name and reason. The list can be imported again from its file."),
       tr("Remove it"), tr("Leave it")});
  if (!sure) return;
  if (const Status removed = m_session->care().removeOverlay(); !removed) return refuse(removed.error());
  if (const Status read = refresh(); !read) return refuse(read.error());
  tell(tr("The list is removed."));
  m_import->setFocus(Qt::OtherFocusReason);
}

void OverlayPage::saveExample() {
  auto chosen = m_session->prompts().chooseSaveFile(this, tr("Save an example file"),
                                                    QDir(documents()).filePath(tr("own-list-example.json")),
                                                    tr("Own lists (*.json)"));
  if (!chosen) return;
  if (!chosen->endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) *chosen += QLatin1String(".json");
  if (const Status written = writeOverlayExample(*chosen); !written) return refuse(written.error());
  tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(*chosen)));
}

} // namespace haven::gui
