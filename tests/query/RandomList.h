#pragma once

#include "fields/Catalogue.h"

#include <QDate>

#include <random>

namespace clientela::test {

/// Texts of lists that the binder takes: random, but every name a field and every value of its type. For comparing two
/// ways of answering them.
class RandomList {
public:
    struct Choice {
        /// The fields to ask of, by kind of record; those of kinds that are missing are not asked inside parentheses.
        QHash<QString, QStringList> keys;
        /// Words to compare a text, country or language with, by key.
        QHash<QString, QStringList> words;
        QDate today;
        qint64 mostNumber = 1000; ///< of amounts, in whole units
    };
    RandomList(const fields::Catalogues& catalogues, Choice choice, unsigned seed)
        : catalogues_(catalogues), choice_(std::move(choice)), random_(seed) {}

    /// A list over records of `kind`, at most `depth` groups deep.
    QString next(const QString& kind = QStringLiteral("customer"), int depth = 3);

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class List>
    auto anyOf(const List& list) {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }
    QString condition(const QString& kind, int depth);
    /// Two or three that must all hold of the same related records, each in a window of its own.
    QString onTheSameRows(const QString& kind, int depth);
    QString operand(const fields::Field& field, int depth);
    QString numeric(const fields::Field& field, const QString& left, bool ranked, int depth);
    QString dated(const fields::Field& field, const QString& left, bool ranked);
    QString worded(const fields::Field& field, const QString& left);
    QString chosen(const fields::Field& field, const QString& left);
    QString number(const fields::Field& field);
    QString day();
    QString window();
    QString comparison();

    /// What is asked inside the parentheses of records of another kind.
    QString argument(const QString& kind, int depth);
    [[nodiscard]] bool mayAskInside(const QString& kind) const;

    const fields::Catalogues& catalogues_;
    Choice choice_;
    std::mt19937 random_;
    int inside_ = 0; ///< in how many parentheses
};

} // namespace clientela::test
