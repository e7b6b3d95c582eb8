#include "ui/lists/OutlineLine.h"

#include "ui/lists/PickButton.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace clientela::ui {

using query::OutlineRow;

namespace {

/// A number that is pressed like a link, and stands under others as numbers do: its last digit at the right end.
class CountButton : public LinkButton {
public:
    using LinkButton::LinkButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                          QSize(std::min(sizeHint().width(), width()), height()), rect());
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    }
};

QPushButton* makeCount(QWidget* parent) {
    auto* count = new CountButton(QString(), parent);
    // The row's menu has the same for the keyboard: Tab goes from field to comparison to value.
    count->setFocusPolicy(Qt::NoFocus);
    count->setFixedWidth(grown(OutlineLine::kCountWidth));
    count->setFixedHeight(Heights::standard().small); // its figure in line with the words of the row
    setButtonRole(count, ButtonRole::HintLink);
    setSmall(count);
    return count;
}

} // namespace

RowGrip::RowGrip(QWidget* parent) : IconButton(QStringLiteral("grip"), tr("What to do with this row"), parent) {
    setSmall(this);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::OpenHandCursor);
}

void RowGrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT extended();
        return;
    }
    pressed_ = event->globalPosition().toPoint();
    dragging_ = false;
    IconButton::mousePressEvent(event);
}

void RowGrip::mouseMoveEvent(QMouseEvent* event) {
    const QPoint now = event->globalPosition().toPoint();
    if ((event->buttons() & Qt::LeftButton) == 0) return;
    if ((now - pressed_).manhattanLength() < QApplication::startDragDistance() && !dragging_) return;
    dragging_ = true;
    Q_EMIT dragged(now);
}

void RowGrip::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_) return IconButton::mouseReleaseEvent(event);
    dragging_ = false;
    setDown(false);
    Q_EMIT dropped(event->globalPosition().toPoint());
}

QString groupWords(OutlineRow::Kind kind) {
    switch (kind) {
    case OutlineRow::Kind::Any: return OutlineLine::tr("Any of");
    case OutlineRow::Kind::None: return OutlineLine::tr("None of");
    default: return OutlineLine::tr("All of");
    }
}

OutlineLine::OutlineLine(const ConditionEditor::Tools& tools, const OutlineRow& row, query::OutlinePath path,
                         QWidget* parent)
    : QWidget(parent), path_(std::move(path)), on_(new QCheckBox(this)), alone_(makeCount(this)),
      soFar_(makeCount(this)) {
    auto* grip = new RowGrip(this);
    connect(grip, &QAbstractButton::clicked, this, &OutlineLine::menuRequested);
    connect(grip, &RowGrip::dragged, this, &OutlineLine::dragged);
    connect(grip, &RowGrip::dropped, this, &OutlineLine::dropped);
    connect(grip, &RowGrip::extended, this, [this] { Q_EMIT pressed(true); });
    on_->setChecked(row.on);
    on_->setAccessibleName(tr("Row is on"));
    on_->setToolTip(tr("Row is on"));
    on_->installEventFilter(tools.keys);
    connect(on_, &QCheckBox::toggled, this, &OutlineLine::switched);
    setFontRole(soFar_, FontRole::Section);
    alone_->setAccessibleName(tr("Cards that fit this row alone"));
    soFar_->setAccessibleName(tr("Cards left so far"));
    connect(alone_, &QAbstractButton::clicked, this, &OutlineLine::aloneOpened);
    connect(soFar_, &QAbstractButton::clicked, this, &OutlineLine::soFarOpened);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::k8, space::k4, space::k12, space::k4);
    line->setSpacing(space::k8);
    line->addWidget(grip, 0, Qt::AlignTop);
    line->addWidget(on_, 0, Qt::AlignTop);
    on_->setFixedHeight(Heights::standard().small);
    if (row.isGroup()) {
        auto* kind = new PickButton(tr("Group"), groupWords(row.kind), [](PickPopup& popup) {
            QList<PickItem> items;
            for (const auto one : {OutlineRow::Kind::All, OutlineRow::Kind::Any, OutlineRow::Kind::None})
                items += PickItem{groupWords(one), {}, static_cast<int>(one), false};
            popup.setItems(items);
        });
        kind->setArrow(true);
        setButtonRole(kind, ButtonRole::Flat);
        setFontRole(kind, FontRole::Name);
        kind->installEventFilter(tools.keys);
        connect(kind, &PickButton::picked, this,
                [this](const QVariant& picked) { Q_EMIT kindPicked(static_cast<OutlineRow::Kind>(picked.toInt())); });
        kind_ = kind;
        auto* add = new IconButton(QStringLiteral("plus"), tr("Condition into this group"), this);
        setSmall(add);
        add->installEventFilter(tools.keys);
        connect(add, &QAbstractButton::clicked, this, &OutlineLine::addRequested);
        add_ = add;
        line->addWidget(kind_);
        line->addWidget(add);
        line->addStretch(1);
    } else {
        editor_ = new ConditionEditor(tools, tools.words.kind(), row, this);
        connect(editor_, &ConditionEditor::changed, this, &OutlineLine::changed);
        line->addWidget(editor_, 1);
    }
    line->addWidget(alone_, 0, Qt::AlignTop);
    line->addWidget(soFar_, 0, Qt::AlignTop);
}

QList<QWidget*> OutlineLine::parts() const {
    QList<QWidget*> parts{on_};
    if (editor_) parts += editor_->parts();
    for (QWidget* more : {kind_, add_})
        if (more) parts += more;
    return parts;
}

int OutlineLine::focusedPart() const {
    const QList<QWidget*> all = parts();
    for (int i = 0; i < all.size(); ++i)
        if (all[i]->hasFocus()) return i;
    return -1;
}

void OutlineLine::focusPart(int part) {
    const QList<QWidget*> all = parts();
    all[std::clamp(part, 0, static_cast<int>(all.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

void OutlineLine::setSwitchedOff(bool off) {
    if (editor_) editor_->setEnabled(!off);
    if (kind_) kind_->setEnabled(!off);
}

void OutlineLine::setCounts(std::optional<QString> alone, std::optional<QString> soFar) {
    const QString waiting = QStringLiteral("…");
    alone_->setText(alone.value_or(waiting));
    soFar_->setText(soFar.value_or(waiting));
    alone_->setEnabled(alone && !alone->isEmpty());
    soFar_->setEnabled(soFar && !soFar->isEmpty());
}

void OutlineLine::setDropMark(bool on) {
    dropMark_ = on;
    update();
}

void OutlineLine::setSelected(bool on) {
    if (selected_ == on) return;
    selected_ = on;
    // Read out with the row's switch, which is the first of its parts.
    on_->setAccessibleDescription(on ? tr("Selected") : QString());
    update();
}

void OutlineLine::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    Q_EMIT pressed(event->modifiers().testFlag(Qt::ShiftModifier));
}

void OutlineLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (selected_) painter.fillRect(rect(), Theme::of(this).accentSoft);
    if (!dropMark_) return;
    painter.fillRect(QRect(0, 0, width(), 2), Theme::of(this).accentText);
}

} // namespace clientela::ui
