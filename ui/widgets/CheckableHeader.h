#pragma once

#include <QHeaderView>
#include <QList>

class QMenu;

namespace clientela::ui {

/// One sort key as the head shows it.
struct SortKey {
    int section = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey&) const = default;
};

/// The head of a table: a click sorts, Shift+click adds a key; an arrow shows the sorted columns, and from two keys on
/// their rank. One section may be a check box for all rows. A head that is too long for its column goes on in a second
/// line before it is cut; what is cut stands in the tooltip, with what a click does. Heads stand as their column: the
/// model's TextAlignmentRole says which side. It does not sort: whoever owns the query listens and sets the keys back.
class CheckableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit CheckableHeader(QWidget* parent = nullptr);

    void setSortKeys(const QList<SortKey>& keys);
    [[nodiscard]] const QList<SortKey>& sortKeys() const { return keys_; }

    /// The logical section that is a check box; -1 for none.
    void setCheckSection(int section);
    void setCheckState(Qt::CheckState state);
    [[nodiscard]] Qt::CheckState checkState() const { return check_; }
    /// Sections that do not sort (tags): no hand, no signal.
    void setUnsortable(const QList<int>& sections) { unsortable_ = sections; }

    /// The same by keys: a menu of the sections under the head, the sorted ones ticked with their direction, and
    /// another one in it that adds a key.
    void openSortMenu();

    /// What a head takes in one line, and at least where it may be broken into two: with room for the arrow beside it,
    /// so that no width changes as one sorts.
    [[nodiscard]] int wholeWidth(int section) const;
    [[nodiscard]] int brokenWidth(int section) const;

    /// What pointing at it says: the head where it is cut, and what a click does.
    [[nodiscard]] QString toolTipOf(int section) const;

Q_SIGNALS:
    /// `keys` is what the click asks for: the section alone (turned round if it was the only one), or added to the
    /// others.
    void sortRequested(const QList<clientela::ui::SortKey>& keys);
    void checkClicked();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent* event) override;

private:
    void addSections(QMenu* menu, bool add);
    [[nodiscard]] QList<SortKey> keysAfterClick(int section, bool add) const;
    [[nodiscard]] int rankOf(int section) const;
    [[nodiscard]] QFont fontOf(int section) const;
    /// The head in the lines it is painted in, each as long as it is in `room`.
    [[nodiscard]] QStringList linesOf(int section, int room) const;
    /// The rank as text; empty while there is one key only.
    [[nodiscard]] QString rankText(int section) const;
    /// What arrow and rank take beside the text.
    [[nodiscard]] int markWidth(int section) const;

    QList<SortKey> keys_;
    QList<int> unsortable_;
    int checkSection_ = -1;
    Qt::CheckState check_ = Qt::Unchecked;
    QPoint pressedAt_;
    int hovered_ = -1;
};

} // namespace clientela::ui
