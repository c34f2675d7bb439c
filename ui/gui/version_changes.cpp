#include "gui/version_changes.h"

#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using casefile::TextPiece;
using casefile::VersionChange;
using text::from;
using What = VersionChange::What;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::VersionChanges)
};

bool isText(What what) {
  return what == What::Argument || what == What::Examples || what == What::OpenAnswer || what == What::Report;
}

QString conditionWords(const std::string& id) {
  if (id == "knowsAttachmentTheory") return Words::tr("Knows attachment theory");
  if (id == "explainedBy") return Words::tr("Explained by");
  if (id == "explainedOn") return Words::tr("Explained on");
  if (id == "agreed") return Words::tr("Agreed");
  if (id == "agreedBy") return Words::tr("Agreed by");
  if (id == "present") return Words::tr("Present");
  return Words::tr("Reason to use it all the same");
}

QString itemWords(const VersionChange& change, const OpenRecord& record, const QString& part) {
  const QString title = record.itemTitle(change.id);
  const QString id = from(change.id);
  return Words::tr("%1, %2").arg(title == id ? id : QStringLiteral("%1. %2").arg(id, title), part);
}

QString scaleTitle(const std::string& id, const OpenRecord& record) {
  const auto* scale = record.instrument.scale(id);
  return from(scale == nullptr ? id : scale->title);
}

QString subject(const VersionChange& change, const OpenRecord& record) {
  switch (change.what) {
  case What::Date:
    return Words::tr("Date");
  case What::Condition:
    return conditionWords(change.id);
  case What::Answer:
    return itemWords(change, record, Words::tr("answer"));
  case What::ParentRating:
    return itemWords(change, record, Words::tr("rating of the parent or carer"));
  case What::ProfessionalRating:
    return itemWords(change, record, Words::tr("rating of the professional"));
  case What::SecondEntry:
    return itemWords(change, record, Words::tr("second entry"));
  case What::Argument:
    return itemWords(change, record, Words::tr("argument"));
  case What::Examples:
    return itemWords(change, record, Words::tr("examples"));
  case What::OpenAnswer:
    return Words::tr("Open question %1").arg(from(change.id));
  case What::Report:
    return Words::tr("Short report");
  case What::Pack:
    return Words::tr("Licence pack");
  case What::Score:
    return Words::tr("Score %1").arg(scaleTitle(change.id, record));
  case What::Band:
    return Words::tr("Band %1").arg(scaleTitle(change.id, record));
  }
  return {};
}

QString bandLabel(const std::string& band, const std::string& scaleId, const OpenRecord& record) {
  const auto* scale = record.instrument.scale(scaleId);
  if (scale != nullptr)
    for (const auto& norm : scale->norms)
      for (const auto& known : norm.bands)
        if (known.id == band) return from(known.label);
  return from(band);
}

/// Flags and dates as a screen says them; a pack by its being there, since its hash tells a reader nothing.
QString value(const std::string& kept, const VersionChange& change, const OpenRecord& record) {
  if (kept.empty()) return Words::tr("nothing");
  if (change.what == What::Pack) return Words::tr("another one");
  if (change.what == What::Band) return bandLabel(kept, change.id, record);
  if (change.what == What::Score) return from(kept).replace(u'.', u',');
  if (change.what == What::Condition && (kept == "yes" || kept == "no"))
    return kept == "yes" ? Words::tr("yes") : Words::tr("no");
  const bool isDay = change.what == What::Date || (change.what == What::Condition && change.id == "explainedOn");
  const auto day = isDay ? parseIsoDate(kept) : Result<Date>(fail(ErrorKind::NotFound));
  return day ? text::formatDate(*day) : from(kept);
}

QString marked(const std::vector<TextPiece>& pieces) {
  QString html;
  for (const auto& piece : pieces) {
    const QString words = from(piece.text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    html += piece.kind == TextPiece::Kind::Removed ? QStringLiteral("<s>%1</s>").arg(words)
            : piece.kind == TextPiece::Kind::Added ? QStringLiteral("<u>%1</u>").arg(words)
                                                   : words;
  }
  return html;
}

QString textReadOut(const std::vector<TextPiece>& pieces) {
  QStringList parts;
  for (const auto& piece : pieces) {
    const QString words = from(piece.text).simplified();
    if (words.isEmpty()) continue;
    parts << (piece.kind == TextPiece::Kind::Removed ? Words::tr("gone: %1").arg(words)
              : piece.kind == TextPiece::Kind::Added ? Words::tr("new: %1").arg(words)
                                                     : words);
  }
  return parts.join(QStringLiteral("; "));
}

QWidget* makeRow(const VersionChange& change, const OpenRecord& record) {
  auto* row = new QWidget;
  QVBoxLayout* column = columnIn(row, theme::kSpace4);
  column->addWidget(makeMuted(subject(change, record)));
  QLabel* words = makeText({});
  words->setObjectName(QStringLiteral("changeText"));
  if (isText(change.what)) {
    const auto pieces = casefile::wordChanges(change.before, change.after);
    words->setTextFormat(Qt::RichText);
    words->setText(marked(pieces));
  } else {
    words->setText(
        Words::tr("%1 \u2192 %2").arg(value(change.before, change, record), value(change.after, change, record)));
  }
  words->setAccessibleName(changeWords(change, record));
  column->addWidget(words);
  return row;
}

} // namespace

QString changeWords(const VersionChange& change, const OpenRecord& record) {
  if (isText(change.what))
    return Words::tr("%1: %2").arg(subject(change, record),
                                   textReadOut(casefile::wordChanges(change.before, change.after)));
  return Words::tr("%1: was %2, is %3")
      .arg(subject(change, record), value(change.before, change, record), value(change.after, change, record));
}

VersionChanges::VersionChanges(QWidget* parent)
    : ReadStop(tr("What changed"), parent), m_title(makeText({}, theme::TextSize::Heading)), m_list(new QWidget) {
  setObjectName(QStringLiteral("versionChanges"));
  setProperty("look", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace16);
  column->addWidget(m_title);
  column->addWidget(m_list);
  columnIn(m_list, theme::kSpace8);
}

void VersionChanges::compare(const casefile::Administration& before, const casefile::Administration& after,
                             const OpenRecord& record) {
  const auto changes = casefile::changesBetween(before, after, record.instrument);
  m_title->setText(tr("What changed from version %1 to version %2").arg(before.version).arg(after.version));
  clearLayout(m_list->layout());
  m_list->layout()->addWidget(makeMuted(changes.empty() ? tr("Nothing: both versions say the same.")
                                                        : tr("Struck through is what went, underlined is what came.")));
  for (const auto& change : changes)
    m_list->layout()->addWidget(makeRow(change, record));
}

} // namespace haven::gui
