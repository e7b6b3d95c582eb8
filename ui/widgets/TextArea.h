#pragma once

#include <QPlainTextEdit>

namespace clientela::ui {

/// A field of several lines in which one types: what every one of them is made of. Qt's own crashes where something is
/// pasted and nobody ever copied anything (X11 has no owner of the clipboard then, Qt 6.4).
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace clientela::ui
