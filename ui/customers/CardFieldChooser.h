#pragma once

#include "ui/customers/CardSession.h"
#include "ui/widgets/Dialog.h"

class QLineEdit;
class QListWidget;

namespace clientela::ui {

/// All fields of a card by name, searched while typing; Enter takes the current one.
class CardFieldChooser : public Dialog {
    Q_OBJECT

public:
    CardFieldChooser(const CardSession& session, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& key);
    /// A field of that name is to be made: none has it.
    void fieldWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& words, const QString& key);
    void fill(const QString& text);
    void take();

    const CardSession& session_;
    QLineEdit* search_;
    QListWidget* list_;
};

} // namespace clientela::ui
