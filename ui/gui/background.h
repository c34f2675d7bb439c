#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace haven::gui {

/// Runs work that takes longer than a frame (key derivation, a large file) off the window's thread and hands the
/// result back on it. When `owner` is gone by then, the result is dropped. `work` must not touch widgets.
template <class T>
void inBackground(QObject* owner, std::function<T()> work, std::function<void(T)> done) {
  auto* watcher = new QFutureWatcher<std::shared_ptr<T>>(owner);
  QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
    const std::shared_ptr<T> result = watcher->result();
    watcher->deleteLater();
    done(std::move(*result));
  });
  watcher->setFuture(QtConcurrent::run([work = std::move(work)] { return std::make_shared<T>(work()); }));
}

} // namespace haven::gui
