#pragma once

#include "history/Timeline.h"
#include "ui/customers/CardTimelineModel.h"
#include "ui/desk/Desk.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace clientela::ui {

class Chip;

/// What happened with a customer, newest first: a line to log a contact on top, filter chips with counts, the list.
class CardTimeline : public QWidget {
    Q_OBJECT

public:
    explicit CardTimeline(Desk& desk, QWidget* parent = nullptr);
    /// Reads it anew.
    void setCustomer(CustomerId customer);
    /// To the line that logs a contact.
    void focusEntry();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void log();
    void open(const QModelIndex& index);
    void tick(const QModelIndex& index);
    void showCounts();

    Desk& desk_;
    history::TimelineSources sources_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    CustomerId customer_;
    CardTimelineModel* model_;
    QComboBox* kind_;
    QLineEdit* entry_;
    std::vector<std::pair<CardTimelineModel::Filter, Chip*>> chips_;
    QListView* view_;
    QLabel* nothing_;
};

/// Paints headings and entries of two lines.
class CardTimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the box of a task stands in its row.
    [[nodiscard]] static QRect box(const QRect& row);
};

} // namespace clientela::ui
