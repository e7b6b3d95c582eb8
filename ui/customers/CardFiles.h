#pragma once

#include "ui/customers/CardFilesModel.h"
#include "ui/customers/CardSession.h"

#include <QWidget>

class QListView;

namespace clientela::ui {

/// The files of a card: a line each, the newest first, and "+ File…" below. Enter shows one, Delete removes it, the
/// menu key has the rest. It only asks; the page does.
class CardFiles : public QWidget {
    Q_OBJECT

public:
    explicit CardFiles(const CardSession& session, QWidget* parent = nullptr);
    void setFiles(std::vector<history::Attachment> files);
    [[nodiscard]] int count() const { return model_->rowCount(); }

Q_SIGNALS:
    void addRequested();
    void previewRequested(const clientela::history::Attachment& file);
    void openRequested(const clientela::history::Attachment& file); ///< with the system's program
    void saveRequested(const clientela::history::Attachment& file);
    void removeRequested(const clientela::history::Attachment& file);
    void photoRequested(const clientela::history::Attachment& file, bool isPhoto);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void preview(const QModelIndex& index);
    void fit();

    const CardSession& session_;
    CardFilesModel* model_;
    QListView* view_;
};

} // namespace clientela::ui
