#pragma once

#include <QSet>
#include <QWidget>

class QAbstractButton;

namespace clientela::ui {

class Chip;

/// Buttons in one line. Those that find no room, the last ones first, fold into a chip at the end with a menu ("+2");
/// the one that is on always stands. For buttons in order of how often they are used.
class FoldingRow : public QWidget {
    Q_OBJECT

public:
    explicit FoldingRow(QWidget* parent = nullptr);
    /// At the end of the row, which owns it from now on.
    void addButton(QAbstractButton* button);
    /// Whether a button is to stand here at all, be it in the menu.
    void setWanted(QAbstractButton* button, bool wanted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void openMenu();
    [[nodiscard]] int widthOf(const QList<QAbstractButton*>& buttons) const;

    [[nodiscard]] QList<QAbstractButton*> wanted() const;

    QList<QAbstractButton*> all_;
    QSet<QAbstractButton*> unwanted_;
    Chip* rest_;
    Chip* measure_; ///< how wide that one may be; never shown, so that measuring asks nobody to lay out anew
};

} // namespace clientela::ui
