#include "instruments/instrument_catalogue.h"
#include "plan/shipped_plan.h"
#include "support/catch.h"

#include <set>
#include <string>

using namespace haven;
using namespace haven::plan;
using haven::tests::shippedPlan;

TEST_CASE("the bands a conclusion is held against are those of the shipped instruments, every one read one way") {
  const auto catalogue = instruments::InstrumentCatalogue::load(HAVEN_SOURCE_DIR "/data");
  REQUIRE(catalogue);
  for (const ScreeningInstrument& one : shippedPlan().screening) {
    const instruments::Instrument* known = catalogue->find(one.id);
    REQUIRE(known != nullptr);
    for (const instruments::Scale& scale : known->scales) {
      INFO(one.id << " " << scale.id);
      std::set<std::string> bands; // of the instrument; where norms are a licence pack's, by their names
      for (const instruments::BandName& name : known->bandNames)
        bands.insert(name.id);
      for (const instruments::NormTable& table : scale.norms)
        for (const instruments::Band& band : table.bands)
          bands.insert(band.id);
      std::set<std::string> read;
      for (const auto* reading : {&one.indicating, &one.reassuring})
        for (const BandsOfScale& of : *reading)
          if (of.scale == scale.id)
            for (const std::string& band : of.bands) {
              CHECK(bands.contains(band));
              CHECK(read.insert(band).second); // it cannot say two things
            }
      // LSVG 11-15 says neither; of every other scale each band does.
      std::set<std::string> neither = bands;
      for (const std::string& band : read)
        neither.erase(band);
      CHECK(neither == (one.id == "lsvg" ? std::set<std::string>{"not-optimal"} : std::set<std::string>{}));
    }
    for (const auto* reading : {&one.indicating, &one.reassuring}) {
      CHECK(reading->size() == known->scales.size()); // every scale, once
      for (const BandsOfScale& of : *reading)
        CHECK(known->scale(of.scale) != nullptr);
    }
  }
}
