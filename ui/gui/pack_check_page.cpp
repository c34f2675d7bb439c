#include "gui/pack_check_page.h"

#include "gui/form.h"
#include "gui/pack_list_model.h"
#include "gui/pack_part_card.h"
#include "gui/page_frame.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace haven::gui {

PackCheckPage::PackCheckPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("packCheckFrame")), m_progress(makeMuted({})),
      m_confirm(makeButton(tr("Record the check"), "confirmPack", ButtonRank::Primary)) {
  setObjectName(QStringLiteral("packCheckPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  QPushButton* back = makeButton(tr("Back to the licence packs"), "checkBack");
  m_progress->setObjectName(QStringLiteral("checkProgress"));
  m_progress->setMaximumWidth(QWIDGETSIZE_MAX);
  m_frame->actions()->addWidget(m_confirm);
  m_frame->actions()->addWidget(m_progress, 1);
  m_frame->actions()->addWidget(back);
  m_frame->showActions(true);
  connect(m_confirm, &QPushButton::clicked, this, &PackCheckPage::confirm);
  connect(back, &QPushButton::clicked, this, &PackCheckPage::left);
}

Status PackCheckPage::open(const std::string& hash, Purpose purpose) {
  const auto pack = m_session->packs().load(hash);
  if (!pack) return fail(pack.error());
  m_hash = hash;
  m_purpose = purpose;
  const bool isCheck = purpose == Purpose::Check;
  const QString version = versionWords(pack->version);
  m_frame->setTitle(isCheck ? tr("Second check of version %1").arg(version) : tr("Licence pack %1").arg(version),
                    isCheck ? tr("Lay the manual beside this page and compare part by part. One wrong number in a "
                                 "norm table gives every family a wrong outcome; two pairs of eyes find it.")
                            : tr("Everything in this pack, in the order of the manual."));
  m_frame->clearContent();
  showParts(*pack);
  m_confirm->setVisible(isCheck);
  m_progress->setVisible(isCheck);
  if (isCheck) addSignature();
  showProgress();
  m_frame->scroll()->verticalScrollBar()->setValue(0);
  if (!m_cards.empty()) m_cards.front()->takeFocus();
  return {};
}

void PackCheckPage::showParts(const instruments::LicencePack& pack) {
  m_cards.clear();
  if (pack.demonstration)
    m_frame->content()->addWidget(
        makeNotice(QString::fromUtf8(instruments::kDemonstrationMark.data(),
                                     static_cast<int>(instruments::kDemonstrationMark.size())),
                   tr("Everything in this pack is made up.")));
  const instruments::Instrument* structure = m_session->context().catalogue.find(pack.instrument);
  if (structure == nullptr) return;
  const auto& compared = m_compared[m_hash];
  for (const PackPart& part : partsOf(pack, *structure)) {
    auto* card = new PackPartCard(part, m_purpose == Purpose::Check);
    card->setTicked(compared.contains(part.id));
    connect(card, &PackPartCard::ticked, this, &PackCheckPage::showProgress);
    m_frame->content()->addWidget(card);
    m_cards.push_back(card);
  }
}

void PackCheckPage::addSignature() {
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("Who compared it"), theme::TextSize::Heading));
  column->addWidget(makeText(tr("Somebody else than who entered it. Who types a number wrong once reads it wrong "
                                "twice. The name and the function stay with the pack.")));
  m_name = new QLineEdit;
  m_name->setObjectName(QStringLiteral("checkerName"));
  m_name->setMaximumWidth(420);
  m_function = new QLineEdit;
  m_function->setObjectName(QStringLiteral("checkerFunction"));
  m_function->setMaximumWidth(420);
  m_nameField = new FormField(tr("Name of the second person"), m_name);
  m_functionField = new FormField(tr("Function"), m_function, tr("For example: behavioural scientist."));
  column->addWidget(m_nameField);
  column->addWidget(m_functionField);
  m_frame->content()->addWidget(card);
}

void PackCheckPage::showProgress() {
  const auto ticked = std::ranges::count_if(m_cards, [](const PackPartCard* card) { return card->isTicked(); });
  auto& compared = m_compared[m_hash];
  for (const PackPartCard* card : m_cards) {
    if (card->isTicked())
      compared.insert(card->part());
    else if (m_purpose == Purpose::Check)
      compared.erase(card->part());
  }
  m_progress->setText(tr("%1 of %2 parts compared").arg(ticked).arg(m_cards.size()));
  m_confirm->setEnabled(ticked == static_cast<std::ptrdiff_t>(m_cards.size()));
}

void PackCheckPage::confirm() {
  m_nameField->setProblem(m_name->text().trimmed().isEmpty() ? tr("Fill in who compared it.") : QString());
  m_functionField->setProblem(m_function->text().trimmed().isEmpty() ? tr("Fill in what this person is.") : QString());
  if (m_nameField->hasProblem()) return m_name->setFocus();
  if (m_functionField->hasProblem()) return m_function->setFocus();
  const Status kept =
      m_session->packs().confirm(m_hash, m_name->text().toStdString(), m_function->text().toStdString());
  if (kept) {
    m_compared.erase(m_hash);
    emit confirmed(QString::fromStdString(m_hash));
    return;
  }
  const Error& error = kept.error();
  if (error.param("field") == "checkedRole") {
    m_functionField->setProblem(text::errorText(error));
    return m_function->setFocus();
  }
  if (error.param("field") != "checkedBy")
    return m_session->prompts().tell(this, tr("This did not work"), text::errorText(error));
  m_nameField->setProblem(error.param("reason") == "same-person"
                              ? tr("This is the name of who entered it. Somebody else has to compare it.")
                              : text::errorText(error));
  m_name->setFocus();
}

} // namespace haven::gui
