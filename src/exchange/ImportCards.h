#pragma once

#include "customers/BulkCards.h"
#include "exchange/ImportMatch.h"
#include "exchange/ImportRow.h"

namespace clientela::exchange {

/// Makes cards of rows. A row that names a company and no person, or a company with a contact person, is a company's
/// card; a person who tells their company is a person's. With a match, rows update the card that they mean: only what
/// the file has, and blank cells leave what is there.
///
/// Without a match a row's card follows from the row alone: read() makes it, on another thread if need be, and put()
/// writes it. With a match take() does both, for what a row means hangs on the rows before.
class CardTaker : public RowTaker {
public:
    /// What a row says: a normalised card, or what is wrong with it and the row as it stands.
    struct Row {
        customers::Card card{};
        std::optional<BadRow> bad{};
        QStringList texts{};
        std::vector<Remark> remarks{};
        qint64 line = 0;
    };

    struct Counts {
        qint64 added = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
    };

    /// All must outlive it. `catalogue` is importCatalogue() with the new fields' ids.
    CardTaker(storage::UnitOfWork& work, const ImportMapping& mapping, const fields::Catalogue& catalogue,
              const Currency& currency, const QString& homeCountry, QDate today, Rejects& rejects);

    void take(const CsvReader& reader) override;
    [[nodiscard]] bool matches() const { return !matchKey_.isEmpty(); }
    [[nodiscard]] Row read(const CsvReader& reader);
    void put(const Row& row);
    [[nodiscard]] const Counts& counts() const { return counts_; }

private:
    enum class Place { Value, Kind, FullName, ContactName, Point, Address, Consent, Tags, Id };
    /// Where on the card a column's value goes.
    struct Target {
        Place place;
        QString key;
        QString kind;    ///< of a contact point
        QString label;   ///< of a contact point; role of an address
        int ordinal = 0; ///< among the columns that fill the same contact point
        QString customers::Address::*part = nullptr;
        std::optional<bool> customers::Consents::*consent = nullptr;
        const fields::Field* field;
    };

    /// Columns that are asked for in every row; -1 where there is none.
    struct Columns {
        int kind, title, given, family, company, contact, name, match;
    };

    static Target targetOf(const fields::Field& field);
    void apply(customers::Card& card);
    void applyName(customers::Card& card, const QString& fullName, const QString& contact);
    void applyPoint(customers::Card& card, const Target& target, const QString& text) const;
    [[nodiscard]] QString kindOfRow() const;
    [[nodiscard]] bool tells(int column) const { return !fields::isEmpty(values_.value(column)); }
    [[nodiscard]] std::optional<BadRow> readCard(const CsvReader& reader, customers::Card& card);
    [[nodiscard]] std::optional<BadRow> nameless(qint64 line, const customers::Card& card) const;
    [[nodiscard]] std::optional<BadRow> match(const CsvReader& reader);
    [[nodiscard]] std::optional<BadRow> update(qint64 line, CustomerId id);
    [[nodiscard]] bool wasMatched(CustomerId id);

    storage::UnitOfWork& work_;
    RowValues values_;
    Columns at_;
    std::vector<Target> targets_; ///< one a column of values_
    customers::CardRepository repository_;
    customers::BulkCards bulk_;
    QString homeCountry_;
    QString matchKey_;
    bool matchesOnce_; ///< each card by one row at most, and none that the import added
    std::optional<CardMatch> match_;
    std::vector<bool> matched_; ///< by a card's number
    Rejects& rejects_;
    Counts counts_;
    bool namesPeople_ = false; ///< some column does
};

} // namespace clientela::exchange
