#include "cli/pack_file.h"

#include "base/data_dir.h"
#include "cli/words.h"
#include "text/fault_text.h"

namespace haven::cli {

PackFile readPackFile(const std::filesystem::path& file, const instruments::InstrumentCatalogue& catalogue,
                      const Console& console) {
  PackFile pack;
  const auto text = readFile(file, instruments::kMaxJson);
  if (!text) {
    pack.exit = console.refuse(text.error());
    return pack;
  }
  pack.reading = instruments::readPack(*text, catalogue.packSchema(), catalogue.instruments());
  const QString name = QString::fromStdString(file.string());
  for (const auto& fault : pack.reading.faults)
    console.complain(HavenCli::tr("%1, %2").arg(name, text::faultLine(fault)));
  if (!pack.reading.faults.empty()) pack.exit = Exit::NotAcceptable;
  return pack;
}

} // namespace haven::cli
