#include "ui/widgets/FoldingRow.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tags.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace clientela::ui {

FoldingRow::FoldingRow(QWidget* parent)
    : QWidget(parent), rest_(new Chip(QString(), this)), measure_(new Chip(QString(), this)) {
    rest_->hide();
    measure_->hide();
    connect(rest_, &QAbstractButton::clicked, this, &FoldingRow::openMenu);
}

void FoldingRow::addButton(QAbstractButton* button) {
    button->setParent(this);
    all_ += button;
    rest_->raise();
    connect(button, &QAbstractButton::toggled, this, &FoldingRow::arrange); // it may have been in the menu
    updateGeometry();
}

void FoldingRow::setWanted(QAbstractButton* button, bool wanted) {
    if (unwanted_.contains(button) != wanted) return;
    if (wanted)
        unwanted_ -= button;
    else
        unwanted_ += button;
    updateGeometry();
    arrange();
}

QList<QAbstractButton*> FoldingRow::wanted() const {
    QList<QAbstractButton*> buttons = all_;
    buttons.removeIf([this](QAbstractButton* button) { return unwanted_.contains(button); });
    return buttons;
}

int FoldingRow::widthOf(const QList<QAbstractButton*>& buttons) const {
    int width = 0;
    for (const QAbstractButton* button : buttons) width += (width > 0 ? space::k4 : 0) + button->sizeHint().width();
    return width;
}

QSize FoldingRow::sizeHint() const { return {widthOf(wanted()), rest_->sizeHint().height()}; }

QSize FoldingRow::minimumSizeHint() const {
    int widest = 0;
    for (const QAbstractButton* button : wanted()) widest = qMax(widest, button->sizeHint().width());
    return {widest + space::k4 + rest_->sizeHint().width(), rest_->sizeHint().height()};
}

void FoldingRow::arrange() {
    const auto most = wanted().size();
    QList<QAbstractButton*> standing = wanted();
    measure_->setText(QStringLiteral("+%1").arg(most));
    const auto fits = [&] {
        const int rest = standing.size() < most ? space::k4 + measure_->sizeHint().width() : 0;
        return widthOf(standing) + rest <= width();
    };
    while (standing.size() > 1 && !fits()) {
        qsizetype last = standing.size() - 1;
        if (standing[last]->isChecked()) --last;
        standing.removeAt(last);
    }
    const auto count = static_cast<int>(most - standing.size());
    int left = 0;
    const auto place = [&](QAbstractButton* button) {
        const QSize size = button->sizeHint();
        const QRect there(left, 0, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), there));
        left += size.width() + space::k4;
    };
    for (QAbstractButton* button : all_) {
        button->setVisible(standing.contains(button));
        if (standing.contains(button)) place(button);
    }
    rest_->setText(QStringLiteral("+%1").arg(count));
    rest_->setAccessibleName(tr("%Ln more", "buttons of a row that found no room", count));
    rest_->setToolTip(rest_->accessibleName());
    place(rest_);
    rest_->setVisible(count > 0);
}

void FoldingRow::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAbstractButton* button : wanted())
        if (button->isHidden()) menu->addAction(button->text(), button, &QAbstractButton::click);
    menu->popup(rest_->mapToGlobal(QPoint(0, rest_->height())));
}

bool FoldingRow::event(QEvent* event) {
    // A count made a chip wider; while the row is hidden nobody says so.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace clientela::ui
