#pragma once

#include "formats/DateText.h"
#include "history/Attachments.h"

#include <QAbstractListModel>
#include <QLocale>

namespace clientela::ui {

/// The files of a card, newest first.
class CardFilesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1, ///< QString, name of an icon
        AboutRole,                   ///< QString: "Photo · 1.2 MB · 22 Nov 2025"
    };

    CardFilesModel(const QLocale& locale, const formats::DateText& dates, QObject* parent = nullptr);

    void setFiles(std::vector<history::Attachment> files);
    [[nodiscard]] const history::Attachment* file(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString about(const history::Attachment& file) const;

    QLocale locale_;
    formats::DateText dates_;
    std::vector<history::Attachment> files_;
};

} // namespace clientela::ui
