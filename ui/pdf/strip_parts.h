#pragma once

#include "pdf/flow.h"
#include "pdf/page_style.h"
#include "pdf/text_block.h"
#include "report/document.h"

#include <QColor>
#include <QPainter>

#include <string>
#include <vector>

// What the block setters share; not for use outside ui/pdf.
namespace haven::pdf {

/// How lines of text are set off from their surroundings.
struct LineSetting {
  QColor colour = ink::kText;
  qreal indent = 0;
  qreal before = 0;          ///< above the first line
  bool keepWithNext = false; ///< the last line stays with what follows
  std::shared_ptr<const Strip> runOn;
};

/// One strip a line. The first two and the last two lines of a paragraph stay together.
void appendLines(std::vector<Strip>& strips, const TextBlock& text, const LineSetting& setting);

TextBlock set(const std::string& text, TypeSize type, qreal width, Weight weight = Weight::Regular,
              TextSide side = TextSide::ByScript);

/// Texts side by side that run on over pages together, line by line.
struct Cell {
  TextBlock text;
  qreal x = 0;
  QColor colour = ink::kText;
};
struct RowSetting {
  qreal before = 0;
  qreal padTop = 0;
  qreal padBottom = 0;
  qreal ruleWidth = 0; ///< a rule of this length under the row; 0: none
  QColor rule = ink::kRule;
  bool keepWithNext = false;
  std::shared_ptr<const Strip> runOn;
};
void appendRow(std::vector<Strip>& strips, const std::vector<Cell>& cells, const RowSetting& setting);

/// Lines as one strip that stays with what follows: the head of a table, repeated on the pages it runs on to.
std::shared_ptr<const Strip> headOf(std::vector<Strip> lines);

void paintRule(QPainter& painter, QPointF from, qreal width, const QColor& colour, qreal weight = pt(0.5));

/// Logo, organisation and address; nothing where there is none of them.
void appendLetterhead(std::vector<Strip>& strips, const report::Letterhead& letterhead, qreal width);
void appendTable(std::vector<Strip>& strips, const report::Table& table, qreal width);
void appendFacts(std::vector<Strip>& strips, const report::Facts& facts, qreal width);
void appendItem(std::vector<Strip>& strips, const report::ItemResult& item, qreal width);
void appendBlankFields(std::vector<Strip>& strips, const report::BlankFields& fields, qreal width);
void appendQuestion(std::vector<Strip>& strips, const report::WrittenQuestion& question, qreal width);
void appendTickPairs(std::vector<Strip>& strips, const report::TickPairs& pairs, qreal width);

} // namespace haven::pdf
