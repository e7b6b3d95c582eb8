#pragma once

#include "ui/customers/CardSession.h"
#include "ui/widgets/PaintParts.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace clientela::ui {

class Avatar;
class CardFigures;
class Chip;
class ElidedLabel;
class TagRow;

/// The head of a card: who it is at a glance, and what can be done.
class CardHead : public QWidget {
    Q_OBJECT

public:
    explicit CardHead(CardSession& session, QWidget* parent = nullptr);

    /// Shows the draft.
    void load();
    [[nodiscard]] CardFigures* figures() const { return figures_; }
    [[nodiscard]] Avatar* avatar() const { return avatar_; }
    /// The menu of the button "Document"; the page fills it.
    [[nodiscard]] QMenu* documents() const { return documents_; }
    /// Opens that menu at the first that can be done (Ctrl+D).
    void openDocuments();
    /// The "…" menu; the page fills it.
    [[nodiscard]] QMenu* menu() const { return menu_; }

    /// Nobody is called or written to from here, for that reason; empty: they are. load() shows it.
    void setUnreached(const QString& reason) { unreached_ = reason; }

Q_SIGNALS:
    /// `lostReason`: why, where that was said with it.
    void stageChosen(const QString& stage, const QString& lostReason);
    void tagRequested();
    void callRequested();
    void emailRequested();
    void cardRequested(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildStageMenu();
    /// The line under the name: what the customer does not want in bold and whole, the rest behind it cut with dots
    /// where it has no room, its link kept where that is seen whole.
    void fitLine();
    /// Beside the name, which goes before them, the tags take what is left.
    void fitTags();
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString optOuts() const;
    /// The company a person works for, as a link where it has a card.
    [[nodiscard]] QString employer() const;

    CardSession& session_;
    Avatar* avatar_;
    ElidedLabel* name_;
    Chip* stage_;
    QMenu* stages_;
    TagRow* tags_;
    QToolButton* addTag_;
    QLabel* line_;
    QString unreached_; ///< why nobody is called or written to from here
    QPushButton* call_;
    QPushButton* email_;
    QPushButton* document_;
    QMenu* documents_;
    QMenu* menu_;
    CardFigures* figures_;
};

/// The colour and word of a stage, as chips and tables show it.
Status stageStatus(const QString& stage, const QString& label);

} // namespace clientela::ui
