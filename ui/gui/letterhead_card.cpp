#include "gui/letterhead_card.h"

#include "base/data_dir.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "pdf/logo.h"
#include "text/error_text.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace haven::gui {
namespace {

constexpr int kPictureWidth = 260;
constexpr int kPictureHeight = 90;

QString faultWords(pdf::LogoFault fault) {
  switch (fault) {
  case pdf::LogoFault::TooLarge:
    return LetterheadCard::tr("The file is larger than 256 kB.");
  case pdf::LogoFault::NotAPicture:
    return LetterheadCard::tr("This is no PNG or JPEG picture that can be read.");
  case pdf::LogoFault::TooManyPixels:
    return LetterheadCard::tr("The picture is wider or higher than %1 pixels.").arg(pdf::kMostLogoPixels);
  }
  return {};
}

} // namespace

LetterheadCard::LetterheadCard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_organisation(new QLineEdit),
      m_address(new NoteField("letterheadAddress")), m_picture(new QLabel), m_logo(nullptr),
      m_choose(makeButton(tr("Choose a logo…"), "chooseLogo")),
      m_remove(makeButton(tr("Remove the logo"), "removeLogo", ButtonRank::Quiet)) {
  QVBoxLayout* column = columnIn(this, theme::kSpace8);
  m_organisation->setObjectName(QStringLiteral("letterheadOrganisation"));
  m_organisation->setMaxLength(static_cast<int>(casefile::kMaxLine));
  column->addWidget(new FormField(tr("Name of the organisation"), m_organisation));
  column->addWidget(new FormField(tr("Address"), m_address));
  m_picture->setObjectName(QStringLiteral("logoPreview"));
  auto* acts = new QHBoxLayout;
  acts->addWidget(m_choose);
  acts->addWidget(m_remove);
  acts->addStretch();
  m_logo = new FormField(tr("Logo"), m_picture,
                         tr("A PNG or JPEG of at most 256 kB and %1 pixels wide and high.").arg(pdf::kMostLogoPixels));
  column->addWidget(m_logo);
  column->addLayout(acts);
  connect(m_organisation, &QLineEdit::editingFinished, this, &LetterheadCard::keepWords);
  connect(m_address, &NoteField::settled, this, &LetterheadCard::keepWords);
  connect(m_choose, &QPushButton::clicked, this, &LetterheadCard::chooseLogo);
  connect(m_remove, &QPushButton::clicked, this, [this] {
    store::Letterhead wanted = m_letterhead;
    wanted.logo.clear();
    keep(wanted);
    m_choose->setFocus();
  });
}

Status LetterheadCard::refresh(bool mayChange) {
  auto read = store::readLetterhead(m_session->store());
  if (!read) return fail(read.error());
  m_letterhead = std::move(*read);
  m_organisation->setText(text::from(m_letterhead.organisation));
  m_address->setStored(text::from(m_letterhead.address));
  for (QWidget* field : {static_cast<QWidget*>(m_organisation), static_cast<QWidget*>(m_address),
                         static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_remove)})
    field->setEnabled(mayChange);
  showLogo();
  return {};
}

void LetterheadCard::keepWords() {
  store::Letterhead wanted = m_letterhead;
  wanted.organisation = m_organisation->text().trimmed().toStdString();
  wanted.address = m_address->toPlainText().trimmed().toStdString();
  keep(wanted);
}

void LetterheadCard::keep(const store::Letterhead& wanted) {
  if (wanted == m_letterhead) return;
  if (const Status done = store::saveLetterhead(m_session->store(), wanted); !done) {
    emit refused(done.error());
    return;
  }
  m_letterhead = wanted;
  showLogo();
  emit kept();
}

void LetterheadCard::chooseLogo() {
  const auto chosen =
      m_session->prompts().chooseOpenFile(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
  if (!chosen) return;
  m_logo->setProblem({});
  const auto bytes = readFile(chosen->toStdString(), pdf::kMostLogoBytes);
  if (!bytes) {
    const bool tooLarge = bytes.error().param("reason") == "too-large";
    return m_logo->setProblem(tooLarge ? faultWords(pdf::LogoFault::TooLarge) : text::errorText(bytes.error()));
  }
  const auto read = pdf::readLogo(*bytes);
  if (const auto* fault = std::get_if<pdf::LogoFault>(&read)) return m_logo->setProblem(faultWords(*fault));
  store::Letterhead wanted = m_letterhead;
  wanted.logo = *bytes;
  keep(wanted);
}

void LetterheadCard::showLogo() {
  m_remove->setVisible(!m_letterhead.logo.empty());
  const auto read = pdf::readLogo(m_letterhead.logo);
  const QImage* image = std::get_if<QImage>(&read);
  if (image == nullptr) {
    m_picture->setText(m_letterhead.logo.empty() ? tr("No logo.") : tr("The logo cannot be read."));
    m_picture->setAccessibleName(m_picture->text());
    return;
  }
  m_picture->setPixmap(
      QPixmap::fromImage(*image).scaled(kPictureWidth, kPictureHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  m_picture->setAccessibleName(tr("The logo, %1 by %2 pixels").arg(image->width()).arg(image->height()));
}

} // namespace haven::gui
