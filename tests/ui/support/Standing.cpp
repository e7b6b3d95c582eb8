#include "ui/support/Standing.h"

#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QToolButton>

namespace clientela::test {

// ---------------------------------------------------------------- letters and words

LargerLetters::LargerLetters(int percent) : before_(QApplication::font()) {
    QFont larger = before_;
    larger.setPointSizeF(before_.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
}

LargerLetters::~LargerLetters() { QApplication::setFont(before_); }

LongTexts::LongTexts() { QCoreApplication::installTranslator(this); }

LongTexts::~LongTexts() { QCoreApplication::removeTranslator(this); }

QString LongTexts::lengthened(const QString& text) {
    QString longer;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == QLatin1Char('<')) { // markup
            const qsizetype end = text.indexOf(QLatin1Char('>'), at);
            if (end > 0) {
                longer += text.mid(at, end + 1 - at);
                at = end + 1;
                continue;
            }
        }
        if (text[at] == QLatin1Char('%')) { // %1, %n, %Ln
            longer += text[at++];
            while (at < text.size() && text[at].isLetterOrNumber()) longer += text[at++];
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && text[at].isLetter()) ++at;
        const QString word = text.mid(begin, at - begin);
        longer += word + word.left((word.size() + 1) / 2).toLower();
        if (at == begin) longer += text[at++];
    }
    return longer;
}

QString LongTexts::translate(const char*, const char* source, const char*, int) const {
    return lengthened(QString::fromUtf8(source));
}

// ---------------------------------------------------------------- what is cut

namespace {

QString nameOf(const QWidget& widget) {
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QString sizes(const QString& what, QSize has, QSize needs) {
    return QStringLiteral("%1 has %2x%3 and needs %4x%5")
        .arg(what)
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

/// The room that what is read in it needs; nothing where there is nothing to be read.
QSize needOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (qobject_cast<const ui::ElidedLabel*>(label))
            return {label->minimumSizeHint().width(),
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height()};
        if (!label->wordWrap()) return label->sizeHint();
        return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (isIcon || button->text().isEmpty()) return button->icon().isNull() ? QSize() : button->iconSize();
        if (button->toolTip().contains(button->text())) // cut with an ellipsis, and said there
            return {qMin(button->sizeHint().width(), 6 * button->fontMetrics().averageCharWidth()),
                    button->fontMetrics().height()};
        if (button->hasHeightForWidth())
            return {button->minimumSizeHint().width(), button->heightForWidth(button->width())};
        return {button->sizeHint().width(), button->fontMetrics().height()};
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        if (box->isEditable() || box->toolTip().contains(box->currentText())) return {};
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        return {box->fontMetrics().horizontalAdvance(box->currentText()) + box->width() - room,
                box->fontMetrics().height()};
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        const QModelIndex first = view->model() ? view->model()->index(0, 0, view->rootIndex()) : QModelIndex();
        if (!first.isValid()) return {};
        const int row = view->visualRect(first).height();
        // A narrow sidebar shows pictures, and their words where the pointer rests.
        const QString words = first.data().toString();
        if (!words.isEmpty() && first.data(Qt::ToolTipRole).toString().contains(words)) return {row / 2, row};
        return {8 * view->fontMetrics().averageCharWidth(), view->height() - view->viewport()->height() + row};
    }
    return {};
}

/// Who cuts a part of it off without a scroll bar that leads there; empty if nobody does.
QString cutBy(const QWidget& widget) {
    QRect rect = widget.rect();
    for (const QWidget* at = &widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget* around = at->parentWidget();
        rect.translate(at->pos());
        const bool wide = rect.left() < 0 || rect.right() >= around->width();
        const bool high = rect.top() < 0 || rect.bottom() >= around->height();
        if (!wide && !high) continue;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        if (!area || area->viewport() != around)
            return QString::fromLatin1(around->metaObject()->className()) + QLatin1Char(' ') + around->objectName();
        const auto leads = [](const QScrollBar* bar, Qt::ScrollBarPolicy policy) {
            return policy != Qt::ScrollBarAlwaysOff && bar->maximum() > bar->minimum();
        };
        if ((wide && !leads(area->horizontalScrollBar(), area->horizontalScrollBarPolicy())) ||
            (high && !leads(area->verticalScrollBar(), area->verticalScrollBarPolicy())))
            return QString::fromLatin1(area->metaObject()->className()) + QLatin1String(" without a scroll bar");
        rect &= around->rect(); // the rest is scrolled to
        if (rect.isEmpty()) return {};
    }
    return {};
}

bool isRead(const QWidget& widget) {
    if (!needOf(widget).isEmpty()) return true;
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

QString described(const QWidget& widget) {
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), nameOf(widget),
             widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
                                   : QStringLiteral("nothing"));
}

QStringList whatIsCut(const QWidget& top) {
    QStringList cut;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != top.window() || qobject_cast<const QScrollBar*>(widget))
            continue;
        if (widget->parentWidget() && qobject_cast<const QComboBox*>(widget->parentWidget())) continue;
        if (!isRead(*widget)) continue;
        const QSize need = needOf(*widget);
        const QSize has = widget->size();
        if (has.width() < need.width() || has.height() < need.height())
            cut += sizes(described(*widget), has, need);
        else if (const QString by = cutBy(*widget); !by.isEmpty())
            cut += QStringLiteral("%1 is cut off by %2").arg(described(*widget), by);
    }
    return cut;
}

} // namespace clientela::test
