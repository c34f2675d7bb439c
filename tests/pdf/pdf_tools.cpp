#include "pdf/pdf_tools.h"

#include "base/data_dir.h"
#include "pdf/pdf_renderer.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdio>
#include <stdexcept>

#include <sys/wait.h>

namespace haven::tests {

Output run(const std::string& command) {
  FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("no shell");
  Output output;
  std::array<char, 65536> part{};
  for (std::size_t got = 0; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
    output.text.append(part.data(), got);
  output.status = WEXITSTATUS(::pclose(pipe));
  return output;
}

PdfOnDisk::PdfOnDisk(const report::Document& document) : m_file((m_folder / "report.pdf").string()) {
  if (!pdf::writePdf(document, m_file)) throw std::runtime_error("the report was not written");
}

QString PdfOnDisk::text() const {
  return QString::fromStdString(run(PDFTOTEXT " -enc UTF-8 " + m_file + " -").text);
}

QString letters(QString text) {
  static const QRegularExpression unseen(
      QStringLiteral("[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\f]"));
  return text.remove(unseen).normalized(QString::NormalizationForm_KC);
}

std::string PdfOnDisk::rawText() const {
  return run(PDFTOTEXT " -raw -enc UTF-8 " + m_file + " -").text;
}

QString PdfOnDisk::paintedLetters() const {
  return letters(QString::fromStdString(rawText()));
}

std::vector<PlacedWord> PdfOnDisk::words() const {
  static const QRegularExpression word(QStringLiteral(
      "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"));
  std::vector<PlacedWord> words;
  int page = 0;
  const QString html = QString::fromStdString(run(PDFTOTEXT " -bbox -enc UTF-8 " + m_file + " -").text);
  for (const QString& line : html.split(u'\n')) {
    if (line.contains(QStringLiteral("<page "))) ++page;
    const auto match = word.match(line);
    if (!match.hasMatch()) continue;
    const auto number = [&](int at) { return match.captured(at).toDouble(); };
    words.push_back({page, number(1), number(2), number(3), number(4), match.captured(5)});
  }
  return words;
}

std::string PdfOnDisk::fonts() const {
  return run(PDFFONTS " " + m_file).text;
}
Output PdfOnDisk::check() const {
  return run(QPDF " --check " + m_file);
}

std::string PdfOnDisk::unpacked() const {
  const std::string target = (m_folder / "unpacked.pdf").string();
  run(QPDF " --qdf --object-streams=disable " + m_file + " " + target);
  return readFile(target, std::size_t{1} << 30U).value();
}

int PdfOnDisk::pages() const {
  return std::stoi(run(QPDF " --show-npages " + m_file).text);
}

} // namespace haven::tests
