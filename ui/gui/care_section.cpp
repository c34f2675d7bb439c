#include "gui/care_section.h"

#include "gui/form.h"
#include "gui/read_stop.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

QLabel* makeSmall(const QString& text) {
  QLabel* label = makeMuted(text);
  label->setFont(theme::font(theme::TextSize::Small));
  return label;
}

/// Whether each of them is only a word or two, which would make a long list of short lines.
bool isTerse(CarePart part) {
  return part == CarePart::Groups || part == CarePart::Elements;
}

void addOne(QVBoxLayout& column, const Said& one) {
  column.addWidget(makeText(one.text));
  if (!one.note.isEmpty()) column.addWidget(makeMuted(one.note));
  addSources(column, one.sources);
  column.addSpacing(theme::kSpace8);
}

/// Those that stand in the same places share a line.
std::vector<Said> grouped(const std::vector<Said>& all) {
  std::vector<Said> lines;
  for (const Said& one : all) {
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const Said& line) {
      return line.sources == one.sources && line.note == one.note;
    });
    if (same == lines.end())
      lines.push_back(one);
    else
      same->text +=
          QStringLiteral(", ") +
          (one.text.size() > 1 && one.text[1].isUpper() ? one.text : one.text.left(1).toLower() + one.text.mid(1));
  }
  return lines;
}

void fill(QVBoxLayout& column, CarePart part, const std::vector<Said>& all) {
  if (all.empty()) column.addWidget(makeMuted(notStated()));
  for (const Said& one : isTerse(part) ? grouped(all) : all)
    addOne(column, one);
  if (part == CarePart::Recognition) column.addWidget(makeText(checkRecognition()));
}

} // namespace

const char* idOf(CarePart part) {
  constexpr const char* kIds[] = {"goal",     "target",  "groups",      "dose",     "offer",  "recognition",
                                  "evidence", "caveats", "differences", "elements", "filing", "names"};
  return kIds[static_cast<int>(part)];
}

void addSources(QVBoxLayout& column, const QStringList& sources) {
  if (!sources.isEmpty()) column.addWidget(makeSmall(sources.join(QStringLiteral("  \u00B7  "))));
}

QWidget* makeCareSection(CarePart part, const std::vector<Said>& all) {
  auto* section = new ReadStop(title(part));
  section->setObjectName(QStringLiteral("carePart_") + QLatin1String(idOf(part)));
  QVBoxLayout* column = columnIn(section);
  column->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  column->addWidget(makeText(title(part), theme::TextSize::Lead));
  fill(*column, part, all);
  return section;
}

QWidget* makeCareCell(CarePart part, const std::vector<Said>& all) {
  auto* cell = new QWidget;
  cell->setAccessibleName(title(part));
  fill(*columnIn(cell), part, all);
  return cell;
}

} // namespace haven::gui
