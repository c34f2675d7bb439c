#include "bench/office_pdf.h"

#include "bench/child_process.h"

#include <QStandardPaths>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace haven::bench {
namespace {

constexpr const char* kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:default-style>
</office:styles><office:automatic-styles>
<style:style style:name="page" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
</office:automatic-styles><office:body><office:text>
)";
constexpr const char* kTail = "</office:text></office:body></office:document>\n";

std::string escaped(const std::string& line) {
  return QString::fromStdString(line).toHtmlEscaped().toStdString();
}

} // namespace

std::optional<OfficePdf> OfficePdf::find(const std::filesystem::path& folder) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
  if (program.isEmpty()) return std::nullopt;
  return OfficePdf(folder, program.toStdString());
}

void OfficePdf::write(const std::string& lines, int pages) {
  std::vector<std::string> texts;
  std::istringstream reading(lines);
  for (std::string line; std::getline(reading, line);)
    texts.push_back(line);
  std::ofstream out(m_folder / "text.fodt");
  out << kHead;
  std::size_t page = 0; // begun so far
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const bool begins = i * static_cast<std::size_t>(pages) / texts.size() != page;
    if (begins) ++page;
    out << (begins ? "<text:p text:style-name=\"page\">" : "<text:p>") << escaped(texts[i]) << "</text:p>\n";
  }
  out << kTail;
}

double OfficePdf::convert() const {
  const std::filesystem::path target = m_folder / "text.pdf";
  std::filesystem::remove(target);
  const std::string command = m_program + " -env:UserInstallation=file://" + (m_folder / "profile").string() +
                              " --headless --convert-to pdf --outdir " + m_folder.string() + " " +
                              (m_folder / "text.fodt").string() + " >/dev/null";
  const Run run = runProgram({"/bin/sh", "-c", command}, (m_folder / "errors").string());
  if (run.exit != 0 || !std::filesystem::exists(target)) throw std::runtime_error("LibreOffice made no PDF");
  return run.milliseconds;
}

int OfficePdf::pages() const {
  FILE* pipe = popen(("pdfinfo " + (m_folder / "text.pdf").string()).c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot start pdfinfo");
  char line[256] = {};
  int pages = 0;
  while (std::fgets(line, sizeof line, pipe) != nullptr)
    if (std::string(line).rfind("Pages:", 0) == 0) pages = static_cast<int>(std::strtol(line + 6, nullptr, 10));
  pclose(pipe);
  return pages;
}

} // namespace haven::bench
