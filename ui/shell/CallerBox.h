#pragma once

#include "ui/desk/Place.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace clientela::ui {

class Desk;
class SearchField;

/// "Who is calling": a number is typed or pasted, the card opens. A child of the window over the page.
class CallerBox : public QFrame {
    Q_OBJECT

public:
    CallerBox(Desk& desk, QWidget* window);

    static constexpr int kLeastDigits = 5; ///< fewer are no phone number to begin a card with

    /// With a number, what is known of it is there at once.
    void open(const QString& number = QString());

Q_SIGNALS:
    void chosen(const clientela::ui::Place& place);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(const QString& number);
    void step(int by);
    void choose(const QModelIndex& index);
    void close();
    void arrange();

    Desk& desk_;
    SearchField* number_;
    QListView* list_;
    QLabel* more_;
    QStandardItemModel* model_;
};

} // namespace clientela::ui
