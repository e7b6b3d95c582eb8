#include "ui/widgets/TextArea.h"

namespace clientela::ui {

bool TextArea::canInsertFromMimeData(const QMimeData* source) const {
    return source != nullptr && QPlainTextEdit::canInsertFromMimeData(source);
}

void TextArea::insertFromMimeData(const QMimeData* source) {
    if (source != nullptr) QPlainTextEdit::insertFromMimeData(source);
}

} // namespace clientela::ui
