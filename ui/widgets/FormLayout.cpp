#include "ui/widgets/FormLayout.h"

#include "ui/widgets/Metrics.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace clientela::ui {

namespace {

struct Line {
    int top = 0; ///< in the form's coordinates
    int height = 0;
};

/// Where the first line of a field stands: of a text its first line, of a box with several lines where an editor of one
/// has it, of parts below each other that of the first. By sizes that are wanted: what is in a field is laid out after
/// the form.
Line firstLineOf(QLayoutItem& item, int top, int height) {
    const auto* widget = item.widget();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        const int one = label->fontMetrics().height();
        return {top, height < 2 * one ? height : one};
    }
    if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr)
        return {top, std::min(height, Heights::standard().row)};
    const auto* parts = qobject_cast<const QBoxLayout*>(widget != nullptr ? widget->layout() : item.layout());
    if (parts == nullptr || parts->direction() != QBoxLayout::TopToBottom) return {top, height};
    for (int i = 0; i < parts->count(); ++i)
        if (QLayoutItem* part = parts->itemAt(i); part != nullptr && !part->isEmpty())
            return firstLineOf(*part, top + parts->contentsMargins().top(),
                               std::min(height, part->sizeHint().height()));
    return {top, height};
}

} // namespace

void FormLayout::setGeometry(const QRect& rect) {
    QFormLayout::setGeometry(rect);
    for (int row = 0; row < rowCount(); ++row) {
        QLayoutItem* label = itemAt(row, LabelRole);
        QLayoutItem* field = itemAt(row, FieldRole);
        if (label == nullptr || field == nullptr || label->isEmpty() || field->isEmpty()) continue;
        const QRect beside = field->geometry();
        QRect place = label->geometry();
        if (place.bottom() < beside.top()) continue; // the label stands above its field
        const Line line = firstLineOf(*field, beside.top(), beside.height());
        const bool wraps = label->hasHeightForWidth();
        const int height = wraps ? label->heightForWidth(place.width()) : label->sizeHint().height();
        const int middle = line.top + (line.height - height) / 2;
        place.setTop(wraps ? std::max(middle, beside.top()) : middle); // one of several lines begins with its field
        place.setHeight(height);
        label->setGeometry(place);
    }
}

} // namespace clientela::ui
