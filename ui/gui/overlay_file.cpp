#include "gui/overlay_file.h"

#include "base/data_dir.h"
#include "exchange/output_file.h"
#include "instruments/json_reader.h"

#include <QFileInfo>

namespace haven::gui {

Result<std::string> readOverlayFile(const QString& path) {
  auto text = readFile(path.toStdString(), instruments::kMaxJson);
  if (text) return text;
  // Whoever chose the file knows its folder; the name is enough.
  Error error = text.error();
  error.params["file"] = QFileInfo(path).fileName().toStdString();
  return fail(std::move(error));
}

Status writeOverlayExample(const QString& path) {
  const auto data = dataDirectory();
  if (!data) return fail(data.error());
  const auto example = readFile(*data / "examples" / "overlay.json", instruments::kMaxJson);
  if (!example) return fail(example.error());
  auto file = exchange::OutputFile::open(path.toStdString());
  if (!file) return fail(file.error());
  if (Status written = file->write(*example); !written) return written;
  return file->commit();
}

} // namespace haven::gui
