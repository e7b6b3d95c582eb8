#pragma once

#include "history/Attachments.h"

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace clientela::ui {

/// What was dropped: files by their paths, and messages that a mail program hands over as bytes.
struct DroppedFiles {
    QStringList paths;
    std::vector<history::IncomingFile> messages;

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && messages.empty(); }
};

/// Takes files that are dropped anywhere on a widget, its fields included (which would else take them as text). While
/// files are held over it, it says over the whole widget what dropping them does.
class FileDrop : public QWidget {
    Q_OBJECT

public:
    enum class Takes { Anything, Mail };

    /// A child of `target`, hidden until files are held over that.
    FileDrop(QWidget* target, Takes takes);
    /// What dropping does; empty: nothing is taken now.
    void setText(const QString& text);

Q_SIGNALS:
    void dropped(const clientela::ui::DroppedFiles& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cover();
    void take(QDropEvent* event);
    [[nodiscard]] bool isTaken(const QMimeData* mime) const;
    [[nodiscard]] DroppedFiles filesIn(const QMimeData* mime) const;

    QWidget* target_;
    Takes takes_;
    QString text_;
};

} // namespace clientela::ui
