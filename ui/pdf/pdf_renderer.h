#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

#include <filesystem>

namespace haven::pdf {

class PageLayout;

/// The report as a PDF/A-1b file: fonts embedded, nothing transparent, text that can be searched. The properties carry
/// title, subject and author of the document and no other name. Needs a QGuiApplication.
QByteArray renderPdf(const report::Document& document);
/// The pages that a preview shows, of the same document.
QByteArray renderPdf(const report::Document& document, const PageLayout& layout);

/// The same on disk, whole or not at all: written beside the target under a name that tells nothing, flushed, then put
/// in its place. On failure a file that stood there stays as it was.
/// DiskFull, NoPermission, ReadOnly or IoFailed (param file).
Status writePdf(const report::Document& document, const std::filesystem::path& file);

} // namespace haven::pdf
