#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace haven::report {

// What a report says, without where it stands on the page: layout is the renderer's (`ui/pdf`).

struct Heading {
  int level = 1; ///< 1 to 3
  std::string text;
};

struct Paragraph {
  enum class Style { Body, Small, Lead, Quote };
  std::string text; ///< line breaks are kept
  Style style = Style::Body;
};

/// Bulleted points.
struct Points {
  std::vector<std::string> items;
};

/// Label and value, in rows of their own.
struct Facts {
  std::vector<std::pair<std::string, std::string>> rows;
};

struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::vector<double> widths; ///< relative, one a column
};

/// A text that must not be missed ("geen diagnose", "fictief").
struct Notice {
  std::string title;
  std::string text;
};

/// A stretch of a scale with its words; bands are told apart by pattern and word, never by colour alone.
struct BandSpan {
  double from = 0;
  double to = 0;
  std::string label;
};

/// One score on the line of what is attainable.
struct BandLine {
  std::string title;
  double min = 0;
  double max = 0;
  std::optional<double> value; ///< absent: no score, the line is drawn without a mark
  std::vector<BandSpan> bands;
};

/// One answered item with its place on the answer scale and what was said.
struct ItemResult {
  std::string number;
  std::string title;
  int min = 0;
  int max = 0;
  std::optional<int> value;
  std::string valueLabel; ///< label of the answer, or "niet ingevuld"
  std::string ratings;    ///< "ouder 2, professional 3", or empty
  std::string argument;
  std::string examples;
};

/// One score of each of several persons on the line of what is attainable, under one another and never averaged. Where
/// bands lie is not told: it can be another place for each of them.
struct InformantChart {
  struct Mark {
    std::string name;
    std::optional<double> value; ///< absent: no score
    std::string words;           ///< the band, or why there is none
  };
  std::string title;
  double min = 0;
  double max = 0; ///< equal to `min` where nobody knows what is attainable: no line is drawn
  std::vector<Mark> marks;
  std::string difference; ///< in words; may be empty
};

/// Scores over time, a line for each series, over bands.
struct TimeChart {
  struct Point {
    std::string date; ///< ISO
    double value = 0;
  };
  struct Series {
    std::string name;
    std::vector<Point> points; ///< ascending dates
  };
  std::string title;
  double min = 0;
  double max = 0;
  std::vector<BandSpan> bands;
  std::vector<Series> series;
};

/// Short things to fill in by hand, beside each other on one line.
struct BlankFields {
  std::vector<std::string> labels;
};

/// A question with room to write the answer by hand.
struct WrittenQuestion {
  std::string text;
  std::vector<std::string> hints; ///< what helps to ask it
  int lines = 1;                  ///< to write on
};

/// Two sides to tick by hand, one or both. Where a side has no text there is nothing to tick.
struct TickPairs {
  std::string leftHeader;
  std::string rightHeader;
  std::vector<std::pair<std::string, std::string>> rows;
};

/// Starts a new page unless it is at the top of one.
struct PageBreak {};
using Block = std::variant<Heading, Paragraph, Points, Facts, Table, Notice, BandLine, ItemResult, InformantChart,
                           TimeChart, BlankFields, WrittenQuestion, TickPairs, PageBreak>;

struct Document {
  std::string title; ///< also the title in the file's properties; no personal data
  std::string subtitle;
  std::string subject; ///< for the file's properties
  std::string author;
  std::string language = "nl";
  std::string runningHead; ///< on every page: case number and mark, e.g. "Casus 2026-0001"
  std::string footer;      ///< on every page: who made it, when, from which store version
  std::string mark;        ///< e.g. "VOORBEELD: fictieve gegevens", on every page; may be empty
  std::vector<Block> blocks;
};

/// Words that stand beside the parts of an item, and over one that runs on to a next page.
inline constexpr std::string_view kArgumentLabel = "Argument";
inline constexpr std::string_view kExamplesLabel = "Voorbeelden";
inline constexpr std::string_view kRunsOn = "(vervolg)";

/// `22`, `2,5`, `2,33`: points as Dutch text writes them, no more than two decimals.
std::string numberText(double value);

/// `pagina 2 van 5`
inline std::string pageNumber(int page, int count) {
  return "pagina " + std::to_string(page) + " van " + std::to_string(count);
}

/// Every word of the document in reading order, a block a line; for tests and for readers that draw nothing.
std::string plainText(const Document& document);

} // namespace haven::report
