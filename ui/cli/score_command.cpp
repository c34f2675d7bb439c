#include "base/data_dir.h"
#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/pack_file.h"
#include "cli/words.h"
#include "exchange/answer_csv.h"
#include "exchange/csv.h"
#include "exchange/output_file.h"
#include "instruments/scoring.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <ostream>

namespace haven::cli {
namespace {

using exchange::CsvReader;
using exchange::OutputFile;
using instruments::Instrument;

constexpr std::size_t kMaxSheet = 1'000'000;
constexpr std::size_t kBlock = std::size_t{64} * 1024;

/// The file asked for, there whole or not at all, or standard output.
class Output {
 public:
  Output(const Console& console, std::optional<OutputFile> file) : m_console(&console), m_file(std::move(file)) {}

  static Result<Output> open(const Options& options, const Console& console) {
    if (options.out.empty()) return Output(console, std::nullopt);
    auto file = OutputFile::open(options.out);
    if (!file) return fail(file.error());
    return Output(console, std::move(*file));
  }

  /// To add a line to; `endLine` ends it.
  std::string& line() { return m_waiting; }
  Status endLine() {
    m_waiting += '\n';
    return m_waiting.size() < kBlock ? Status() : flush();
  }
  Status finish() {
    if (Status done = flush(); !done) return done;
    if (m_file) return m_file->commit();
    m_console->out.flush();
    return check();
  }

 private:
  Status flush() {
    Status written;
    if (m_file)
      written = m_file->write(m_waiting);
    else
      m_console->out.write(m_waiting.data(), static_cast<std::streamsize>(m_waiting.size()));
    m_waiting.clear();
    return m_file ? written : check();
  }
  [[nodiscard]] Status check() const {
    if (m_console->out.good()) return {};
    return fail(exchange::writeError(errno, HavenCli::tr("standard output").toStdString()));
  }

  const Console* m_console;
  std::optional<OutputFile> m_file;
  std::string m_waiting;
};

QString nameOfInput(const Options& options) {
  return options.in.empty() ? HavenCli::tr("standard input") : QString::fromStdString(options.in.string());
}

Result<std::string> readSheet(const Options& options, const Console& console) {
  if (!options.in.empty()) return readFile(options.in, kMaxSheet);
  std::string text(kMaxSheet + 1, '\0');
  console.in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(console.in.gcount()));
  return text; // one byte too many is refused as too large where it is read
}

Exit scoreOne(const Instrument& instrument, const Options& options, const Console& console) {
  const auto text = readSheet(options, console);
  if (!text) return console.refuse(text.error());
  const auto sheet = instruments::parseAnswerSheet(instrument, *text);
  if (!sheet) return console.refuse(sheet.error(), nameOfInput(options));
  auto out = Output::open(options, console);
  if (!out) return console.refuse(out.error());
  out->line() += toJson(score(instrument, *sheet));
  Status written = out->endLine();
  if (written) written = out->finish();
  return written ? Exit::Done : console.refuse(written.error());
}

/// One pass over a file of sheets: good rows are scored, bad ones reported with their line.
class Batch {
 public:
  Batch(const Instrument& instrument, std::istream& in, const Options& options, const Console& console)
      : m_instrument(&instrument), m_reader(in), m_options(&options), m_console(&console) {}

  Exit run();

 private:
  std::optional<exchange::AnswerColumns> header();
  Status scoreRows(const exchange::AnswerColumns& columns, Output& out);
  void report(const Error& error) {
    m_bad = true;
    m_console->refuse(error,
                      HavenCli::tr("%1, line %2").arg(nameOfInput(*m_options), QString::number(m_reader.line())));
  }
  [[nodiscard]] Error faultOfLine() const {
    return {ErrorKind::InvalidInput, {{"field", ""}, {"reason", std::string(m_reader.reason())}}};
  }

  const Instrument* m_instrument;
  CsvReader m_reader;
  const Options* m_options;
  const Console* m_console;
  bool m_bad = false;
};

std::optional<exchange::AnswerColumns> Batch::header() {
  switch (m_reader.read()) {
  case CsvReader::Outcome::End:
    m_console->refuse({ErrorKind::InvalidInput, {{"field", ""}, {"reason", "no-header"}}}, nameOfInput(*m_options));
    return std::nullopt;
  case CsvReader::Outcome::Fault:
    report(faultOfLine());
    return std::nullopt;
  case CsvReader::Outcome::Record:
    break;
  }
  auto columns = exchange::AnswerColumns::fromHeader(*m_instrument, m_reader.fields());
  if (columns) return std::move(*columns);
  report(columns.error());
  return std::nullopt;
}

Status Batch::scoreRows(const exchange::AnswerColumns& columns, Output& out) {
  exchange::RowScorer scorer(*m_instrument);
  exchange::AnswerRow row;
  out.line() += scorer.header();
  if (Status written = out.endLine(); !written) return written;
  for (auto outcome = m_reader.read(); outcome != CsvReader::Outcome::End; outcome = m_reader.read()) {
    if (outcome == CsvReader::Outcome::Fault) {
      report(faultOfLine());
      continue;
    }
    if (const Status read = columns.read(m_reader.fields(), row); !read) {
      report(read.error());
      continue;
    }
    scorer.append(row, out.line());
    if (Status written = out.endLine(); !written) return written;
  }
  return {};
}

Exit Batch::run() {
  const auto columns = header();
  const Error unread{ErrorKind::IoFailed, {{"file", nameOfInput(*m_options).toStdString()}, {"reason", "read"}}};
  if (m_reader.failed()) return m_console->refuse(unread);
  if (!columns) return Exit::NotAcceptable;
  auto out = Output::open(*m_options, *m_console);
  if (!out) return m_console->refuse(out.error());
  Status done = scoreRows(*columns, *out);
  if (m_reader.failed()) return m_console->refuse(unread);
  if (done) done = out->finish();
  if (!done) return m_console->refuse(done.error());
  return m_bad ? Exit::NotAcceptable : Exit::Done;
}

Exit scoreMany(const Instrument& instrument, const Options& options, const Console& console) {
  if (options.in.empty()) return Batch(instrument, console.in, options, console).run();
  const std::string name = options.in.string();
  std::error_code ignored;
  if (std::filesystem::is_directory(options.in, ignored))
    return console.refuse({ErrorKind::InvalidFile, {{"file", name}, {"path", ""}, {"reason", "is-a-folder"}}});
  std::ifstream in(options.in, std::ios::binary);
  if (in) return Batch(instrument, in, options, console).run();
  const int cause = errno;
  if (cause == ENOENT) return console.refuse({ErrorKind::NotFound, {{"what", name}}});
  if (cause == EACCES) return console.refuse({ErrorKind::NoPermission, {{"file", name}}});
  return console.refuse({ErrorKind::IoFailed, {{"file", name}, {"reason", "open"}}});
}

/// The instrument as it is scored here, or how the program ends.
tl::expected<Instrument, Exit> composed(const Instrument& structure, const instruments::InstrumentCatalogue& catalogue,
                                        const Options& options, const Console& console) {
  if (options.pack.empty()) return structure;
  const PackFile file = readPackFile(options.pack, catalogue, console);
  if (file.exit != Exit::Done) return tl::unexpected(file.exit);
  const auto& pack = file.reading.pack;
  if (pack.instrument == structure.id) return compose(structure, pack);
  console.complain(HavenCli::tr("%1 is a licence pack for %2, not for %3.")
                       .arg(QString::fromStdString(options.pack.string()), QString::fromStdString(pack.instrument),
                            QString::fromStdString(structure.id)));
  return tl::unexpected(Exit::NotAcceptable);
}

/// What whoever reads the scores has to know of where they come from.
void tellOfPack(const Instrument& instrument, const Console& console) {
  if (instrument.demonstration)
    console.complain(QString::fromUtf8(instruments::kDemonstrationMark.data(),
                                       static_cast<int>(instruments::kDemonstrationMark.size())));
  if (!instrument.lacksPack()) return;
  console.complain(HavenCli::tr("No licence pack for %1: the answers are read, the scores are withheld. The key, the "
                                "rule for missing answers and the norm tables come from the manual.")
                       .arg(QString::fromStdString(instrument.id)));
  console.complain(
      HavenCli::tr("Give them with --pack FILE; haven-cli pack check FILE tells whether a pack is in order. "
                   "A pack is entered in Haven, under Administration > Licence packs."));
}

} // namespace

Exit scoreSheets(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  const Instrument* instrument = catalogue->find(options.instrument);
  if (instrument == nullptr) {
    console.complain(HavenCli::tr("There is no instrument \"%1\". See haven-cli instruments.")
                         .arg(QString::fromStdString(options.instrument)));
    return Exit::Usage;
  }
  const auto whole = composed(*instrument, *catalogue, options, console);
  if (!whole) return whole.error();
  tellOfPack(*whole, console);
  return options.format == "csv" ? scoreMany(*whole, options, console) : scoreOne(*whole, options, console);
}

} // namespace haven::cli
