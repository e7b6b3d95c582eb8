#pragma once

#include "ui/desk/Page.h"

namespace clientela::ui {

/// Stands in the place of the customers while a file has none: what to do first. The shell shows it; it goes away by
/// itself with the first customer.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(Desk& desk, QWidget* parent = nullptr);

    void show(const Place&) override {}
    [[nodiscard]] Place place() const override { return {}; }
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    void focusFirst() override;

    /// Whether the file has no customer at all, archived ones included.
    [[nodiscard]] static bool isWanted(const Desk& desk);

Q_SIGNALS:
    void importRequested();
    void demoRequested();
    void openRequested();

private:
    QWidget* first_;
};

} // namespace clientela::ui
