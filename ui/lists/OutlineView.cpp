#include "ui/lists/OutlineView.h"

#include "query/Parser.h"
#include "query/TreeText.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/PickButton.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace clientela::ui {

using query::OutlinePath;
using query::OutlineRow;

namespace {

/// Above all rows, or below: where a row is let go that is to stand in no group.
class DropPlace : public QWidget {
public:
    using QWidget::QWidget;
    void setDropMark(bool on) {
        marked_ = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!marked_) return;
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 2), Theme::of(this).accentText);
    }

private:
    bool marked_ = false;
};

/// The panel around a group, each level in the other colour than the one around it.
class GroupFrame : public QWidget {
public:
    GroupFrame(size_t depth, QWidget* parent) : QWidget(parent), depth_(depth) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        const paint::Scope scope(&painter);
        paint::panel(&painter, QRectF(rect()), radius::kPanel, depth_ % 2 == 1 ? theme.sunken : theme.base, theme.line,
                     1);
    }

private:
    size_t depth_;
};

OutlinePath childOf(OutlinePath path, size_t index) {
    path.push_back(static_cast<int>(index));
    return path;
}

} // namespace

OutlineView::OutlineView(const ListWords& words, KnownValues& known, ListCounts& counts, QWidget* parent)
    : QWidget(parent), words_(words), known_(known), counts_(counts),
      root_(OutlineRow::group(OutlineRow::Kind::All, {})), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    setAccessibleName(tr("Conditions"));
    connect(&counts_, &ListCounts::counted, this, &OutlineView::showCounts);
    // Not with the page: whoever hears of the change first would have its counts forgotten.
    connect(&counts_, &ListCounts::forgotten, this, &OutlineView::count);
    rebuild();
}

OutlineView::~OutlineView() = default;

void OutlineView::setOutline(const OutlineRow& root) {
    OutlinePath path;
    int part = -1;
    for (const OutlineLine* line : lines_)
        if (const int focused = line->focusedPart(); focused >= 0) {
            path = line->path();
            part = focused;
        }
    root_ = root;
    rebuild();
    if (part < 0) return;
    if (OutlineLine* line = lineAt(path))
        line->focusPart(part);
    else
        focusFirst();
}

// ---------------------------------------------------------------- making the rows

void OutlineView::rebuild() {
    lines_.clear();
    if (content_ != nullptr) {
        content_->hide();
        content_->deleteLater(); // one of its parts may be telling of the change
    }
    content_ = new GroupFrame(0, this);
    auto* rows = new QVBoxLayout(content_);
    rows->setContentsMargins(0, space::k4, 0, space::k8);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    addRows(rows, {}, content_, false);
    rows->addWidget(makeFoot());
    column_->insertWidget(0, content_);
    content_->show();
    showCounts();
}

QWidget* OutlineView::makeHead() {
    auto* head = new QWidget(content_);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::k12 + 44, 0, space::k12, 0);
    row->setSpacing(space::k8);
    auto* text = new QLabel(words_.about().matching, head);
    setInk(text, Ink::Text2);
    auto* kind = new PickButton(
        tr("All, any or none of the rows"), groupWords(root_.kind),
        [](PickPopup& popup) {
            QList<PickItem> items;
            for (const auto one : {OutlineRow::Kind::All, OutlineRow::Kind::Any, OutlineRow::Kind::None})
                items += PickItem{groupWords(one), {}, static_cast<int>(one), false};
            popup.setItems(items);
        },
        head);
    kind->setArrow(true);
    setButtonRole(kind, ButtonRole::Flat);
    connect(kind, &PickButton::picked, this, [this](const QVariant& picked) {
        root_.kind = static_cast<OutlineRow::Kind>(picked.toInt());
        restructured({0}, 0);
    });
    row->addWidget(text);
    row->addWidget(kind);
    row->addStretch(1);
    for (const QString& word : {tr("alone"), tr("so far")}) {
        auto* label = new QLabel(word, head);
        setInk(label, Ink::Hint);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setFixedWidth(grown(OutlineLine::kCountWidth));
        row->addWidget(label);
    }
    return head;
}

QWidget* OutlineView::makeFoot() {
    auto* foot = new DropPlace(content_);
    foot_ = foot;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::k12 + 24, space::k4, space::k12, 0);
    row->setSpacing(space::k8);
    const auto add = [&](const char* icon, const QString& text, auto slot) {
        auto* button = new QPushButton(icons::icon(QLatin1String(icon)), text, foot);
        setButtonRole(button, ButtonRole::Quiet);
        setSmall(button);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    add("plus", tr("Condition"), [this] {
        const OutlinePath path = query::insertBelow(root_, {}, {OutlineRow()});
        restructured(path, 1);
        if (OutlineLine* line = lineAt(path)) line->editor()->chooseField();
    });
    add("group", tr("Group"), &OutlineView::addGroup);
    row->addStretch(1);
    return foot;
}

void OutlineView::addRows(QVBoxLayout* column, const OutlinePath& group, QWidget* parent, bool off) {
    const std::vector<OutlineRow>& rows = query::rowAt(root_, group)->rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        const OutlinePath path = childOf(group, i);
        const bool rowOff = off || !rows[i].on;
        if (!rows[i].isGroup()) {
            column->addWidget(makeLine(path, parent, rowOff));
            continue;
        }
        auto* frame = new GroupFrame(path.size(), parent);
        auto* inside = new QVBoxLayout(frame);
        inside->setContentsMargins(0, 0, 0, space::k4);
        inside->setSpacing(0);
        inside->addWidget(makeLine(path, frame, rowOff));
        addRows(inside, path, frame, rowOff);
        auto* indented = new QHBoxLayout;
        // Its edge stands clear of that of the group around it.
        indented->setContentsMargins(space::k24, space::k4, space::k8, space::k4);
        indented->addWidget(frame);
        column->addLayout(indented);
    }
}

OutlineLine* OutlineView::makeLine(const OutlinePath& path, QWidget* parent, bool off) {
    auto* line = new OutlineLine({words_, known_, this}, *query::rowAt(root_, path), path, parent);
    line->setSwitchedOff(off);
    lines_.push_back(line);
    connect(line, &OutlineLine::changed, this, [this, line] {
        *query::rowAt(root_, line->path()) = line->editor()->row();
        count();
        Q_EMIT edited();
    });
    connect(line, &OutlineLine::switched, this, [this, line](bool on) {
        const OutlinePath at = line->path();
        const Taken taken = takenWith(at);
        OutlinePath one = taken.first;
        for (int i = 0; i <= taken.more; ++i, ++one.back()) query::rowAt(root_, one)->on = on;
        restructured(at, 0);
    });
    connect(line, &OutlineLine::kindPicked, this, [this, line](OutlineRow::Kind kind) {
        query::rowAt(root_, line->path())->kind = kind;
        restructured(line->path(), 1);
    });
    connect(line, &OutlineLine::addRequested, this, [this, line] {
        const OutlinePath at = query::insertBelow(root_, line->path(), {OutlineRow()});
        restructured(at, 1);
        if (OutlineLine* made = lineAt(at)) made->editor()->chooseField();
    });
    connect(line, &OutlineLine::pressed, this, [this, line](bool extend) {
        if (extend) return selectTo(line->path());
        forgetSelection();
        line->focusPart(0);
    });
    connect(line, &OutlineLine::menuRequested, this, [this, line] { openMenu(*line); });
    connect(line, &OutlineLine::dragged, this, [this](const QPoint& at) {
        const auto target = dropPath(at);
        for (OutlineLine* one : lines_) one->setDropMark(target && one->path() == *target);
        static_cast<DropPlace*>(foot_)->setDropMark(target && lineAt(*target) == nullptr);
    });
    connect(line, &OutlineLine::dropped, this, [this, line](const QPoint& at) {
        const auto target = dropPath(at);
        const OutlinePath from = line->path();
        static_cast<DropPlace*>(foot_)->setDropMark(false);
        if (!target || *target == from) return showCounts();
        restructured(query::moveRowTo(root_, from, *target), 0);
    });
    connect(line, &OutlineLine::aloneOpened, this, [this, line] { Q_EMIT cardsRequested(alone(line->path())); });
    connect(line, &OutlineLine::soFarOpened, this, [this, line] { Q_EMIT cardsRequested(soFar(line->path())); });
    return line;
}

// ---------------------------------------------------------------- finding rows

OutlineLine* OutlineView::lineAt(const OutlinePath& path) const {
    for (OutlineLine* line : lines_)
        if (line->path() == path) return line;
    return nullptr;
}

OutlineLine* OutlineView::lineOf(const QWidget* widget) const {
    for (OutlineLine* line : lines_)
        if (line == widget || line->isAncestorOf(widget)) return line;
    return nullptr;
}

OutlineLine* OutlineView::lineUnder(const QPoint& global) const {
    for (OutlineLine* line : lines_)
        if (line->rect().contains(line->mapFromGlobal(global))) return line;
    return nullptr;
}

std::optional<OutlinePath> OutlineView::dropPath(const QPoint& global) const {
    if (const OutlineLine* line = lineUnder(global)) return line->path();
    if (!rect().contains(mapFromGlobal(global))) return std::nullopt;
    // Beside the rows one is outside of all groups: a group may be all there is.
    const bool above = !lines_.empty() && global.y() < lines_.front()->mapToGlobal(QPoint()).y();
    return OutlinePath{above ? 0 : static_cast<int>(root_.rows.size())};
}

void OutlineView::focusFirst() {
    if (!lines_.empty()) return lines_.front()->focusPart(1);
    for (auto* button : findChildren<QPushButton*>())
        if (content_->isAncestorOf(button) && button->text() == tr("Condition")) return button->setFocus();
}

void OutlineView::restructured(const OutlinePath& path, int part) {
    anchor_.clear();
    rebuild();
    count();
    if (OutlineLine* line = lineAt(path))
        line->focusPart(part);
    else
        focusFirst();
    Q_EMIT edited();
}

// ---------------------------------------------------------------- editing

void OutlineView::addCondition() {
    const OutlineLine* line = nullptr;
    for (const OutlineLine* one : lines_)
        if (one->focusedPart() >= 0) line = one;
    const OutlinePath path = query::insertBelow(root_, line ? line->path() : OutlinePath(), {OutlineRow()});
    restructured(path, 1);
    if (OutlineLine* made = lineAt(path)) made->editor()->chooseField();
}

void OutlineView::addGroup() {
    restructured(query::insertBelow(root_, {}, {OutlineRow::group(OutlineRow::Kind::Any, {})}), 1);
}

void OutlineView::paste(const OutlinePath& path) {
    const auto tree = query::parse(QGuiApplication::clipboard()->text());
    if (!tree || !*tree) return;
    OutlineRow pasted = query::outlineOf(*tree);
    std::vector<OutlineRow> rows;
    if (pasted.kind == OutlineRow::Kind::All)
        rows = std::move(pasted.rows);
    else
        rows.push_back(std::move(pasted));
    restructured(query::insertBelow(root_, path, std::move(rows)), 0);
}

/// A group gives its rows to the group around it; a row leaves its group.
OutlinePath OutlineView::dissolved(const OutlinePath& path) {
    return query::rowAt(root_, path)->isGroup() ? query::ungroupRow(root_, path) : query::takeOut(root_, path);
}

void OutlineView::step(const OutlineLine& from, int by) {
    forgetSelection();
    const auto at = std::find(lines_.begin(), lines_.end(), &from);
    const auto next = (at - lines_.begin()) + by;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(lines_.size()))
        lines_[static_cast<size_t>(next)]->focusPart(std::max(0, from.focusedPart()));
}

void OutlineView::openMenu(OutlineLine& line) {
    const OutlinePath path = line.path();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* key, auto slot) {
        QAction* action = menu->addAction(text);
        action->setShortcut(QKeySequence(QString::fromLatin1(key)));
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; rows answer the keys themselves
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Condition below"), "Ctrl+Return", [this, path] {
        const OutlinePath at = query::insertBelow(root_, path, {OutlineRow()});
        restructured(at, 1);
        if (OutlineLine* made = lineAt(at)) made->editor()->chooseField();
    });
    add(tr("Move up"), "Alt+Up", [this, path] { restructured(query::moveRow(root_, path, -1), 0); });
    add(tr("Move down"), "Alt+Down", [this, path] { restructured(query::moveRow(root_, path, 1), 0); });
    add(takenWith(path).more > 0 ? tr("Make a group of the selected rows") : tr("Make a group of it"), "Ctrl+G",
        [this, path] { restructured(groupTaken(path), 1); });
    if (const bool group = query::rowAt(root_, path)->isGroup(); group || path.size() > 1)
        add(group ? tr("Dissolve the group") : tr("Take out of the group"), "Ctrl+Shift+G",
            [this, path] { restructured(dissolved(path), 0); });
    menu->addSeparator();
    add(tr("Copy as text"), "Ctrl+C", [this, path] { copy(path); });
    add(tr("Paste below"), "Ctrl+V", [this, path] { paste(path); });
    add(tr("Copy below"), "", [this, path] {
        OutlinePath after = path;
        const OutlineRow row = *query::rowAt(root_, path);
        after.back() += 1;
        OutlinePath group = path;
        group.pop_back();
        auto& rows = query::rowAt(root_, group)->rows;
        rows.insert(rows.begin() + after.back(), row);
        restructured(after, 0);
    });
    menu->addSeparator();
    if (const query::NodePtr tree = alone(path))
        add(tr("Show the cards that fit it alone"), "", [this, tree] { Q_EMIT cardsRequested(tree); });
    add(tr("Delete"), "Del", [this, path] { restructured(removeTaken(path), 0); });
    menu->popup(line.mapToGlobal(QPoint(space::k8, line.height())));
}

bool OutlineView::rowKey(OutlineLine& line, const QKeyEvent& event, bool inText) {
    const OutlinePath path = line.path();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const int part = std::max(0, line.focusedPart());
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held != Qt::ControlModifier) return false;
        addCondition();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event.key() == Qt::Key_Up ? -1 : 1;
        if (held == Qt::AltModifier) return restructured(query::moveRow(root_, path, by), part), true;
        if (held == Qt::ShiftModifier) return extend(line, by), true;
        if (held != Qt::NoModifier) return false;
        return step(line, by), true;
    }
    case Qt::Key_G:
        if (held == Qt::ControlModifier) return restructured(groupTaken(path), 1), true;
        if (held == (Qt::ControlModifier | Qt::ShiftModifier)) return restructured(dissolved(path), part), true;
        return false;
    default: break;
    }
    if (inText) return false;
    if (event.key() == Qt::Key_Delete && held == Qt::NoModifier) return restructured(removeTaken(path), 0), true;
    if (event.matches(QKeySequence::Copy)) return copy(path), true;
    if (event.matches(QKeySequence::Cut)) return copy(path), restructured(removeTaken(path), 0), true;
    if (event.matches(QKeySequence::Paste)) return paste(path), true;
    return false;
}

bool OutlineView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    OutlineLine* line = widget ? lineOf(widget) : nullptr;
    if (line == nullptr) return QWidget::eventFilter(watched, event);
    return rowKey(*line, *static_cast<QKeyEvent*>(event), qobject_cast<const QLineEdit*>(watched) != nullptr);
}

void OutlineView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) return addCondition();
    if (event->matches(QKeySequence::Paste)) return paste({});
    QWidget::keyPressEvent(event);
}

} // namespace clientela::ui
