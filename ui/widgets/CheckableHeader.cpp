#include "ui/widgets/CheckableHeader.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QAction>
#include <QApplication>
#include <QHoverEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <algorithm>

namespace clientela::ui {

namespace {

/// The space at which two lines of a text are the narrowest; -1: it has none.
qsizetype breakOf(const QString& text, const QFontMetrics& metrics) {
    qsizetype best = -1;
    int narrowest = 0;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        const int width = qMax(metrics.horizontalAdvance(text.left(at)), metrics.horizontalAdvance(text.mid(at + 1)));
        if (best < 0 || width < narrowest) {
            best = at;
            narrowest = width;
        }
    }
    return best;
}

} // namespace

CheckableHeader::CheckableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(space::k32);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    viewport()->setAttribute(Qt::WA_Hover);
}

void CheckableHeader::setSortKeys(const QList<SortKey>& keys) {
    keys_ = keys;
    viewport()->update();
}

void CheckableHeader::setCheckSection(int section) {
    checkSection_ = section;
    viewport()->update();
}

void CheckableHeader::setCheckState(Qt::CheckState state) {
    check_ = state;
    viewport()->update();
}

int CheckableHeader::rankOf(int section) const {
    for (qsizetype i = 0; i < keys_.size(); ++i)
        if (keys_.at(i).section == section) return static_cast<int>(i);
    return -1;
}

QList<SortKey> CheckableHeader::keysAfterClick(int section, bool add) const {
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    const int rank = rankOf(section);
    if (add) {
        QList<SortKey> keys = keys_;
        if (rank < 0)
            keys.append({section, Qt::AscendingOrder});
        else
            keys[rank].order = turned(keys.at(rank).order);
        return keys;
    }
    if (rank == 0 && keys_.size() == 1) return {{section, turned(keys_.constFirst().order)}};
    return {{section, Qt::AscendingOrder}};
}

void CheckableHeader::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void CheckableHeader::openSortMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSections(menu, false);
    if (!keys_.isEmpty()) {
        menu->addSeparator();
        addSections(menu->addMenu(tr("Then also by")), true);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void CheckableHeader::addSections(QMenu* menu, bool add) {
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (section == checkSection_ || unsortable_.contains(section) || isSectionHidden(section)) continue;
        const auto key = std::find_if(keys_.cbegin(), keys_.cend(),
                                      [section](const SortKey& one) { return one.section == section; });
        const bool sorted = key != keys_.cend();
        if (add && sorted) continue;
        const QString head = model()->headerData(section, orientation()).toString().replace(u'&', QStringLiteral("&&"));
        QAction* entry = menu->addAction(
            !sorted ? head : head + (key->order == Qt::AscendingOrder ? QStringLiteral("  ↑") : QStringLiteral("  ↓")));
        entry->setCheckable(sorted);
        entry->setChecked(sorted);
        connect(
            entry, &QAction::triggered, this,
            [this, section, add] { Q_EMIT sortRequested(keysAfterClick(section, add)); },
            Qt::QueuedConnection); // once the menu is gone
        if (sorted && menu->activeAction() == nullptr) menu->setActiveAction(entry);
    }
}

void CheckableHeader::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const int section = logicalIndexAt(at);
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    const bool dragged = (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    QHeaderView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || resizing || dragged || section < 0) return;
    if (section == checkSection_)
        Q_EMIT checkClicked();
    else if (!unsortable_.contains(section))
        Q_EMIT sortRequested(keysAfterClick(section, event->modifiers().testFlag(Qt::ShiftModifier)));
}

bool CheckableHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(logicalIndexAt(help->pos())), this);
        return true;
    }
    int now = hovered_;
    if (event->type() == QEvent::HoverMove)
        now = logicalIndexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        now = -1;
    if (now != hovered_) {
        hovered_ = now;
        viewport()->update();
    }
    return QHeaderView::viewportEvent(event);
}

QString CheckableHeader::toolTipOf(int section) const {
    if (section < 0 || !model()) return {};
    const int room = sectionSize(section) - 2 * CellDelegate::kPadding - markWidth(section);
    const QStringList lines = linesOf(section, room);
    const QFontMetrics metrics(lines.size() > 1 ? paint::captionOf(fontOf(section)) : fontOf(section));
    QStringList texts;
    // A head that is cut is told whole.
    if (std::any_of(lines.begin(), lines.end(),
                    [&](const QString& line) { return metrics.horizontalAdvance(line) > room; }))
        texts += model()->headerData(section, Qt::Horizontal).toString();
    // Whoever owns it sorts, or sorts by one column alone (ui/lists/ListGroups).
    const bool sorts = isSignalConnected(QMetaMethod::fromSignal(&CheckableHeader::sortRequested));
    if (sorts && section != checkSection_ && !unsortable_.contains(section))
        texts += tr("Click: sort by it. Shift+click: by it as well, after what it is sorted by.");
    return texts.join(QLatin1Char('\n'));
}

QFont CheckableHeader::fontOf(int section) const {
    QFont font = this->font();
    font.setBold(false);
    font.setWeight(rankOf(section) >= 0 ? QFont::DemiBold : QFont::Medium);
    return font;
}

QStringList CheckableHeader::linesOf(int section, int room) const {
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QFont font = fontOf(section);
    const QFontMetrics small(paint::captionOf(font));
    const bool twoFit = 2 * small.height() <= height();
    if (QFontMetrics(font).horizontalAdvance(text) <= room || !twoFit) return {text};
    const qsizetype at = breakOf(text, small);
    return at < 0 ? QStringList{text} : QStringList{text.left(at), text.mid(at + 1)};
}

int CheckableHeader::wholeWidth(int section) const {
    QFont font = this->font();
    font.setWeight(QFont::DemiBold); // as it is once one sorts by it
    const int mark = unsortable_.contains(section) ? 0 : qMax(markWidth(section), iconSize::kText + space::k4);
    return QFontMetrics(font).horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) + 1 + mark +
           2 * CellDelegate::kPadding;
}

int CheckableHeader::brokenWidth(int section) const {
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics small(paint::captionOf(font));
    const qsizetype at = breakOf(text, small);
    if (at < 0 || 2 * small.height() > Heights::standard().row) return wholeWidth(section);
    const int longer = qMax(small.horizontalAdvance(text.left(at)), small.horizontalAdvance(text.mid(at + 1)));
    return wholeWidth(section) - QFontMetrics(font).horizontalAdvance(text) + longer;
}

QString CheckableHeader::rankText(int section) const {
    const int rank = rankOf(section);
    return rank >= 0 && keys_.size() > 1 ? locale().toString(rank + 1) : QString();
}

int CheckableHeader::markWidth(int section) const {
    if (rankOf(section) < 0) return 0;
    const QString text = rankText(section);
    const int rank =
        text.isEmpty() ? 0 : QFontMetrics(paint::captionOf(fontOf(section))).horizontalAdvance(text) + space::k4;
    return iconSize::kText + space::k4 + rank;
}

QSize CheckableHeader::sectionSizeFromContents(int section) const {
    QSize size = QHeaderView::sectionSizeFromContents(section);
    size.setHeight(Heights::standard().row);
    size.setWidth(size.width() + iconSize::kText + space::k16);
    return size;
}

void CheckableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid()) return;
    const Theme theme = Theme::of(this);
    painter->save();
    const bool sortable = section != checkSection_ && !unsortable_.contains(section);
    painter->fillRect(rect, hovered_ == section && sortable ? theme.hover : theme.sunken);
    paint::edge(painter, rect, Qt::BottomEdge, theme.line);
    if (section == checkSection_) {
        QStyleOptionButton box;
        box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(16, 16), rect);
        box.state = QStyle::State_Enabled | (check_ == Qt::Checked            ? QStyle::State_On
                                             : check_ == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                              : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        painter->restore();
        return;
    }

    const int rank = rankOf(section);
    const QVariant wanted = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = wanted.isValid() && (wanted.toInt() & Qt::AlignRight);
    const QFont font = fontOf(section);
    const QFont small = paint::captionOf(font);

    QRect rest = rect.adjusted(CellDelegate::kPadding, 0, -CellDelegate::kPadding, 0);
    const int mark = markWidth(section);
    const QStringList lines = linesOf(section, rest.width() - mark);
    const QFont face = lines.size() > 1 ? small : font;
    const QFontMetrics metrics(face);
    // One more than the advance, which is rounded: else the text is cut where it fits.
    int textWidth = 0;
    for (const QString& line : lines) textWidth = qMax(textWidth, metrics.horizontalAdvance(line) + 1);
    textWidth = qMin(textWidth, rest.width() - mark);
    // Right: arrow, rank, text; left: text, arrow, rank. So texts stand over the texts of their column.
    const int textLeft = right ? rest.right() + 1 - textWidth : rest.left();
    const int markLeft = right ? textLeft - mark : textLeft + textWidth + space::k4;
    const auto visual = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect, QRect(left, rect.top(), width, rect.height()));
    };
    painter->setFont(face);
    painter->setPen(rank >= 0 ? theme.text : theme.text2);
    QRect line = visual(textLeft, textWidth);
    if (lines.size() > 1) {
        line.setTop(line.center().y() - metrics.height() + 1);
        line.setHeight(metrics.height());
    }
    for (const QString& text : lines) {
        painter->drawText(line, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, textWidth));
        line.translate(0, metrics.height());
    }
    if (rank >= 0) {
        const QRect arrow = visual(markLeft, iconSize::kText);
        icons::paint(painter, arrow,
                     keys_.at(rank).order == Qt::AscendingOrder ? QStringLiteral("sort-up")
                                                                : QStringLiteral("sort-down"),
                     theme.accentText);
        painter->setFont(small);
        painter->setPen(theme.accentText);
        painter->drawText(visual(markLeft + iconSize::kText + space::k4, mark - iconSize::kText - space::k4),
                          Qt::AlignLeft | Qt::AlignVCenter, rankText(section));
    }
    painter->restore();
}

} // namespace clientela::ui
