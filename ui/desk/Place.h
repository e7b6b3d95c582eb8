#pragma once

#include <QMetaType>
#include <QString>

namespace clientela::ui {

/// Where one is in the window, or wants to go: a page and what it shows. A value: the history of back and forward keeps
/// these, and rooms name each other's pages only by it.
struct Place {
    enum class Page {
        Today,
        Tasks,
        Contacts,
        Customers,
        Card,
        NewCard,
        Lists,
        List,
        Sales,
        Document,
        Products,
        File,
        Import,
        Labels,
        Export,
        Compare
    };

    Page page = Page::Customers;
    qint64 id = 0;    ///< of the card, document or saved list (of labels: that they were asked for in)
    QString list;     ///< text of the list that is shown, labelled, exported, or that the card stands in
    QString listName; ///< its name where it has one: "Best customers"
    QString sort;     ///< sort keys of that list, as --sort takes them
    /// Of customers what was searched for, where that made the list; a file to import; the name or phone a new card
    /// begins with; of a list the card that it explains; of a card "call" or "email", whom to contact at once, or, of a
    /// new one, too, "caller" with the number that calls; of a comparison its earlier moment, as Desk::lookAt() takes
    /// one.
    QString text;
    QString field; ///< key of the field to begin at; empty: the first. Of a comparison its later moment; empty: now
    /// Columns of the list, as --columns takes them; empty: as the person who looks at it has chosen.
    QString columns = {};
    QString grouping = {}; ///< operand that the list is grouped by; empty: as it is kept
    /// Of which records `list` is, as catalogues name them; empty: customers.
    QString kind = {};
    /// Where in it one was, for back and forward: written and read by its page alone, and no other place for it.
    QString spot = {};
    /// Of labels: `list` is of cards that were picked by hand, in `listName` or alone, and no list that is written to.
    bool picked = false;

    bool operator==(const Place&) const = default;
};

} // namespace clientela::ui

Q_DECLARE_METATYPE(clientela::ui::Place)
