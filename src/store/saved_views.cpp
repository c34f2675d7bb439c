#include "store/saved_views.h"

#include "base/text.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace haven::store {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> kOrders{"newest", "name", "youngest", "next-look", "last-result"};

std::string contentOf(const CaseView& view) {
  json facets = json::array();
  for (std::size_t i = 0; i < kCaseFacets; ++i)
    if (const auto facet = static_cast<CaseFacet>(i); view.wanted.has(facet)) facets.push_back(idOf(facet));
  return json{{"facets", facets}, {"order", kOrders[static_cast<std::size_t>(view.order)]}}.dump();
}

CaseView viewFrom(std::string name, const std::string& content) {
  CaseView view{std::move(name), {}, CaseOrder::Newest};
  const json kept = json::parse(content, nullptr, false);
  if (!kept.is_object()) return view;
  if (const auto facets = kept.find("facets"); facets != kept.end() && facets->is_array())
    for (const json& id : *facets)
      for (std::size_t i = 0; i < kCaseFacets; ++i)
        if (const auto facet = static_cast<CaseFacet>(i); id == idOf(facet)) view.wanted.set(facet);
  if (const auto order = kept.find("order"); order != kept.end() && order->is_string()) {
    const auto* const found = std::ranges::find(kOrders, order->get_ref<const std::string&>());
    if (found != kOrders.end()) view.order = static_cast<CaseOrder>(found - kOrders.begin());
  }
  return view;
}

/// There is room for one more, or it takes the place of another.
Status checkRoom(OpenStore& store, std::string_view name) {
  auto query = store.database().query("SELECT count(*) FROM saved_views WHERE account = ? AND name <> ?",
                                      store.account().id, name);
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  if (query->integer(0) >= static_cast<std::int64_t>(kMostViews)) return refused("views", "too-many");
  return {};
}

} // namespace

Result<std::vector<CaseView>> readViews(OpenStore& store) {
  auto query = store.database().query("SELECT name, content FROM saved_views WHERE account = ? ORDER BY name",
                                      store.account().id);
  if (!query) return fail(query.error());
  std::vector<CaseView> views;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return views;
    views.push_back(viewFrom(query->text(0), query->text(1)));
  }
}

Status keepView(OpenStore& store, const CaseView& view) {
  if (Status sound = checkLine(view.name, "name"); !sound) return sound;
  const std::string name(trimmed(view.name));
  if (name.empty()) return refused("name", "empty");
  if (Status may = mayNow(store, store.clock(), casefile::Act::Search); !may) return may;
  if (Status room = checkRoom(store, name); !room) return room;
  return store.database().run("INSERT INTO saved_views (account, name, content) VALUES (?, ?, ?) "
                              "ON CONFLICT (account, name) DO UPDATE SET content = excluded.content",
                              store.account().id, name, contentOf(view));
}

Status removeView(OpenStore& store, std::string_view name) {
  return store.database().run("DELETE FROM saved_views WHERE account = ? AND name = ?", store.account().id, name);
}

} // namespace haven::store
