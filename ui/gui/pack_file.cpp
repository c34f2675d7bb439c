#include "gui/pack_file.h"

#include "exchange/output_file.h"

#include <QFile>
#include <QFileInfo>

namespace haven::gui {
namespace {

std::optional<instruments::LicencePack> mendable(std::string_view json,
                                                 const instruments::InstrumentCatalogue& catalogue) {
  auto draft = instruments::readPackDraft(json);
  if (!draft) return std::nullopt;
  const instruments::Instrument* structure = catalogue.find(draft->instrument);
  if (structure == nullptr || !structure->needsLicencePack) return std::nullopt;
  return std::move(*draft);
}

} // namespace

Result<PackFile> readPackFile(const QString& path, const instruments::InstrumentCatalogue& catalogue) {
  PackFile result;
  result.name = QFileInfo(path).fileName();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail(file.error() == QFileDevice::PermissionsError ? ErrorKind::NoPermission : ErrorKind::IoFailed,
                {{"file", result.name.toStdString()}});
  // One byte more than a pack can have tells that it is too large.
  const QByteArray bytes = file.read(static_cast<qint64>(instruments::kMaxJson) + 1);
  if (file.error() != QFileDevice::NoError) return fail(ErrorKind::IoFailed, {{"file", result.name.toStdString()}});
  const std::string_view json(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  result.reading = instruments::readPack(json, catalogue.packSchema(), catalogue.instruments());
  if (!result.reading.faults.empty()) result.mendable = mendable(json, catalogue);
  return result;
}

Status writePackFile(const QString& path, const instruments::LicencePack& pack) {
  auto file = exchange::OutputFile::open(path.toStdString());
  if (!file) return fail(file.error());
  if (Status written = file->write(instruments::packToReadableJson(pack) + "\n"); !written) return written;
  return file->commit();
}

} // namespace haven::gui
