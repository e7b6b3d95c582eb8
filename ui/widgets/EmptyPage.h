#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace clientela::ui {

class IconLabel;
class LinkButton;
class Tile;

/// A page with nothing in it yet: one question or sentence, and what can be done as one to three tiles; the first has
/// the focus when the page is shown. Also for "nobody matches" and for files that cannot be opened.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// The program's icon above the heading (first start), or an icon by name, or none for an empty name.
    void setApplicationIcon();
    void setIconName(const QString& name);
    void setHeading(const QString& heading, const QString& line = QString());
    /// Owned by the page; connect its clicked().
    Tile* addTile(const QString& iconName, const QString& title, const QString& line, const QString& key = QString());
    /// Links in a row under the tiles.
    LinkButton* addLink(const QString& text);
    /// Anything below a hairline: where file and backups are.
    void addFoot(QWidget* foot);
    /// Takes away tiles, links and foot.
    void clear();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* application_;
    IconLabel* icon_;
    QLabel* heading_;
    QLabel* line_;
    QVBoxLayout* tiles_;
    QHBoxLayout* links_;
    QVBoxLayout* foot_;
    QList<Tile*> all_;
};

} // namespace clientela::ui
