#pragma once

#include "ui/customers/CardPlan.h"

#include <QHash>
#include <QWidget>

#include <set>

class QVBoxLayout;

namespace clientela::ui {

class CardAddressBlock;
class CardFoot;
class CardPersonRow;
class CardPointRow;
class CardRow;

/// A section of the card's form: a hairline and its title, then what is put into its column. The first one of a form
/// has neither.
class CardSectionBox : public QWidget {
    Q_OBJECT

public:
    /// `spacing` is that between the rows, in pixels.
    CardSectionBox(const QString& title, int spacing, QWidget* parent = nullptr);
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] QVBoxLayout* column() const { return column_; }
    /// What stands over the rows.
    [[nodiscard]] QWidget* head() const { return head_; }

private:
    QString title_;
    QVBoxLayout* column_;
    QWidget* head_;
};

/// The sections of the form for cards of one kind (a person, a company, a new one of either). A row is made when a card
/// first needs it and is filled with one card after the other from then on; what a card does not need is hidden. So
/// another card costs as many rows as it has more phones, addresses or fields than any before it.
class CardSheet : public QWidget {
    Q_OBJECT

public:
    /// `keys` is shown what is pressed in the editors of values, before they see it (QObject::eventFilter).
    CardSheet(CardSession& session, QObject* keys, QWidget* parent);

    /// The rows are another card's from now on: nothing is being typed in any of them.
    void begin();
    /// Shows the draft in these sections. What has the focus keeps it where its piece stands on.
    void arrange(const std::vector<CardSection>& plan);
    /// Shows the draft in the rows that stand.
    void load();
    /// Dots, hints and errors.
    void showState(const std::vector<customers::FieldMessage>& messages);
    /// Offered while tags are typed.
    void setKnownTags(const QStringList& tags);

    // What stands, in reading order.
    [[nodiscard]] const std::vector<CardRow*>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<CardAddressBlock*>& addresses() const { return addresses_; }
    [[nodiscard]] const std::vector<CardPersonRow*>& people() const { return people_; }
    [[nodiscard]] const std::vector<QWidget*>& sections() const { return sections_; }

Q_SIGNALS:
    /// The draft was changed in a row.
    void edited();
    /// The draft has other parts now: it is to be planned anew.
    void partsChanged(const QString& focusNext);
    /// A part is to be taken off: "phone/7", "address/3", "people/12".
    void removeRequested(const QString& piece);
    void cardRequested(qint64 id);
    void addRequested(const QString& key);
    void moreRequested();

private:
    struct Section {
        CardSectionBox* box;
        CardFoot* foot = nullptr; ///< made when something is first offered
    };
    Section& sectionOf(const QString& title);
    void fillFoot(Section& section, const QStringList& missing);
    /// The widget for a piece: the one that shows it, else one that is free, else a new one. nullptr where there is no
    /// such field.
    QWidget* widgetOf(const QString& piece, bool first);
    CardRow* pointOf(const QString& piece, bool first);
    CardAddressBlock* addressOf(const QString& piece);
    CardPersonRow* personOf(const QString& piece);
    CardRow* valueOf(const QString& piece);
    void wire(CardRow* row);
    /// Puts widgets into a column in this order, past those that do not stand.
    void place(QVBoxLayout* column, const std::vector<QWidget*>& wanted);

    CardSession& session_;
    QObject* keys_;
    QVBoxLayout* column_;
    QStringList knownTags_;
    std::vector<Section> made_;
    QHash<QString, CardRow*> values_; ///< by the field's key, "tags", and "people" for the line that finds one more
    std::vector<CardPointRow*> pointRows_;
    std::vector<CardAddressBlock*> addressBlocks_;
    std::vector<CardPersonRow*> personRows_;

    std::set<QString> wanted_;    ///< all pieces of the plan
    std::set<QWidget*> standing_; ///< rows and feet that the plan has a place for
    std::vector<CardRow*> rows_;
    std::vector<CardAddressBlock*> addresses_;
    std::vector<CardPersonRow*> people_;
    std::vector<QWidget*> sections_;
};

} // namespace clientela::ui
