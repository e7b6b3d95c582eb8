#pragma once

#include <QObject>

namespace clientela::ui {

class Desk;

/// Reads through an open file once the window is up and idle, to find damage before the day on which it hurts. Of the
/// workplace, with which it goes.
class StructureCheck : public QObject {
    Q_OBJECT

public:
    static constexpr int kUsualDelay = 20'000; // ms

    explicit StructureCheck(Desk& desk, QObject* parent, int delay = kUsualDelay);
    /// Now, whatever the delay.
    void run();

Q_SIGNALS:
    void damageFound();

private:
    Desk& desk_;
};

} // namespace clientela::ui
