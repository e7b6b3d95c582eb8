#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace clientela::ui {

class Desk;
class IconLabel;
class LinkButton;

/// At the right end of the status bar, always: when the backups last held everything, or, in red, since when they do
/// not, with a link to the page that says why. A click anywhere on it goes there.
class BackupStatus : public QWidget {
    Q_OBJECT

public:
    explicit BackupStatus(Desk& desk, QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void goToBackups();
    void refresh();
    [[nodiscard]] QString ageText() const;

    Desk& desk_;
    IconLabel* icon_;
    QLabel* text_;
    LinkButton* more_;
    QTimer clock_;
    bool told_ = false; ///< the banner about a failure that lasts
};

} // namespace clientela::ui
