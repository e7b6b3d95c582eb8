#pragma once

#include "ui/widgets/Dialog.h"

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace clientela::ui {

class SearchField;

/// All keys: those that work everywhere, and those of the page that stands in front, to be read through or looked for
/// by a word. Read from the actions that hold them, so that it cannot say anything else than what they do.
class KeysDialog : public Dialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent = nullptr);

    /// A group of actions under a head; those without a key or a text are left out.
    void addGroup(const QString& head, const QList<QAction*>& actions);
    /// The keys that work in a dialog: its own, the letters of its labels and buttons, and those of every dialog.
    void addDialog(const QWidget& dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QString said; ///< folded: what it does and its key
        QString more; ///< folded: what else it is looked for by
        QLabel* label;
        QString text;
        QString moreText;
        QList<QWidget*> widgets;
    };
    struct Group {
        QWidget* head;
        QList<Row> rows;
    };
    void find(const QString& typed);

    SearchField* search_;
    QScrollArea* scroll_;
    QVBoxLayout* column_;
    QLabel* nothing_;
    QList<Group> groups_;
};

} // namespace clientela::ui
