#pragma once

#include "paper/SheetCatalogue.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace clientela::ui {

struct Theme;

/// The label sheets that a search finds, by name and what they are.
class SheetListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    /// `catalogue` must outlive the model.
    void setCatalogue(const paper::SheetCatalogue& catalogue);
    void search(const QString& text);
    [[nodiscard]] const paper::LabelSheet& sheetAt(int row) const { return *found_[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const paper::SheetCatalogue* catalogue_ = nullptr;
    std::vector<const paper::LabelSheet*> found_;
};

/// Two lines: the sheet's name, and how many labels of what size on which paper.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintMiniature(QPainter& painter, const QRect& room, const Theme& theme,
                               const paper::LabelSheet& sheet);
};

} // namespace clientela::ui
