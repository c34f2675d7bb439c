#pragma once

#include <cstddef>
#include <cstdint>
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
  bool operator==(const Heading&) const = default;
};

struct Paragraph {
  enum class Style { Body, Small, Lead, Quote };
  std::string text; ///< line breaks are kept
  Style style = Style::Body;
  bool operator==(const Paragraph&) const = default;
};

/// Bulleted points.
struct Points {
  std::vector<std::string> items;
  bool operator==(const Points&) const = default;
};

/// Label and value, in rows of their own.
struct Facts {
  std::vector<std::pair<std::string, std::string>> rows;
  bool operator==(const Facts&) const = default;
};

struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::vector<double> widths; ///< relative, one a column
  bool operator==(const Table&) const = default;
};

/// A text that must not be missed ("geen diagnose", "fictief").
struct Notice {
  std::string title;
  std::string text;
  bool operator==(const Notice&) const = default;
};

/// A stretch of a scale with its words; bands are told apart by pattern and word, never by colour alone.
struct BandSpan {
  double from = 0;
  double to = 0;
  std::string label;
  bool operator==(const BandSpan&) const = default;
};

/// One score on the line of what is attainable.
struct BandLine {
  std::string title;
  double min = 0;
  double max = 0;
  std::optional<double> value; ///< absent: no score, the line is drawn without a mark
  std::vector<BandSpan> bands;
  bool operator==(const BandLine&) const = default;
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
  bool operator==(const ItemResult&) const = default;
};

/// One score of each of several persons on the line of what is attainable, under one another and never averaged. Where
/// bands lie is not told: it can be another place for each of them.
struct InformantChart {
  struct Mark {
    std::string name;
    std::optional<double> value; ///< absent: no score
    std::string words;           ///< the band, or why there is none
    bool operator==(const Mark&) const = default;
  };
  std::string title;
  double min = 0;
  double max = 0; ///< equal to `min` where nobody knows what is attainable: no line is drawn
  std::vector<Mark> marks;
  std::string difference; ///< in words; may be empty
  bool operator==(const InformantChart&) const = default;
};

/// Scores over time, a line for each series, over bands; under it what went on and what happened meanwhile.
struct TimeChart {
  struct Point {
    std::string date; ///< ISO
    double value = 0;
    std::int64_t record = 0; ///< the administration it stands for; no paper shows it
    bool operator==(const Point&) const = default;
  };
  struct Series {
    std::string name;
    std::vector<Point> points;         ///< ascending dates
    std::optional<std::size_t> look{}; ///< number of its marker and line; absent: its place among the series
    bool operator==(const Series&) const = default;
  };
  /// What went on for a while: a bar.
  struct Span {
    std::string key; ///< "A", unlike every other in the chart
    std::string label;
    std::string when; ///< from and to, in words
    std::string from; ///< ISO; may lie before what is drawn
    std::string to;   ///< ISO, that day included; empty: it still goes on
    bool operator==(const Span&) const = default;
  };
  /// What happened: a flag on the time axis.
  struct Event {
    std::string key; ///< "1", unlike every other in the chart
    std::string label;
    std::string when;   ///< as well as it is known, in words
    std::string date;   ///< ISO, the first day it can have been
    std::string latest; ///< ISO, the last; the same where the day is known
    bool operator==(const Event&) const = default;
  };
  std::string title;
  double min = 0;
  double max = 0;
  std::vector<BandSpan> bands;
  std::vector<Series> series;
  std::string scale{}; ///< id in the form; no paper shows it
  std::string from{};  ///< ISO; the time that is drawn, with `to`. Empty: from the first point to the last
  std::string to{};
  std::vector<Span> spans{};   ///< in the order of their keys, which is that of time
  std::vector<Event> events{}; ///< likewise
  bool operator==(const TimeChart&) const = default;
};

/// Short things to fill in by hand, beside each other on one line.
struct BlankFields {
  std::vector<std::string> labels;
  bool operator==(const BlankFields&) const = default;
};

/// A question with room to write the answer by hand.
struct WrittenQuestion {
  std::string text;
  std::vector<std::string> hints; ///< what helps to ask it
  int lines = 1;                  ///< to write on
  bool operator==(const WrittenQuestion&) const = default;
};

/// Two sides to tick by hand, one or both. Where a side has no text there is nothing to tick.
struct TickPairs {
  std::string leftHeader;
  std::string rightHeader;
  std::vector<std::pair<std::string, std::string>> rows;
  bool operator==(const TickPairs&) const = default;
};

/// Starts a new page unless it is at the top of one.
struct PageBreak {
  bool operator==(const PageBreak&) const = default;
};
using Block = std::variant<Heading, Paragraph, Points, Facts, Table, Notice, BandLine, ItemResult, InformantChart,
                           TimeChart, BlankFields, WrittenQuestion, TickPairs, PageBreak>;

/// Whose report it is, at the top of the first page.
struct Letterhead {
  std::string organisation;
  std::string address; ///< lines; may be empty
  std::string logo;    ///< bytes of a PNG or JPEG; may be empty
  [[nodiscard]] bool empty() const { return organisation.empty() && address.empty() && logo.empty(); }
  bool operator==(const Letterhead&) const = default;
};

struct Document {
  std::string title; ///< also the title in the file's properties; no personal data
  std::string subtitle;
  std::string subject; ///< for the file's properties
  std::string author;
  std::string language = "nl";
  std::string runningHead; ///< on every page: case number and mark, e.g. "Casus 2026-0001"
  std::string footer;      ///< on every page: who made it, when, from which store version
  std::string mark;        ///< e.g. "VOORBEELD: fictieve gegevens", on every page; may be empty
  std::string watermark;   ///< one word, large and pale under the text of every page; may be empty
  Letterhead letterhead;
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
