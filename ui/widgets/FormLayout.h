#pragma once

#include <QFormLayout>

namespace clientela::ui {

/// A form of which each label stands on the first line of its field. Qt leaves a label near the top of its row: some
/// pixels above the words of a one-line editor, and beside a tall field wherever its own height puts it.
class FormLayout : public QFormLayout {
public:
    using QFormLayout::QFormLayout;

    void setGeometry(const QRect& rect) override;
};

} // namespace clientela::ui
