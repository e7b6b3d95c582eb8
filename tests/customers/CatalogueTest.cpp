#include "base/Failure.h"
#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "history/HistoryDerived.h"
#include "history/HistoryFields.h"
#include "sales/SalesDerived.h"
#include "sales/SalesFields.h"
#include "support/TestFile.h"

#include <QRegularExpression>

namespace clientela::customers {
namespace {

fields::Catalogues everything(const std::vector<CustomField>& custom = {}) {
    fields::Catalogues catalogues;
    declareCustomers(catalogues, custom);
    history::declareHistory(catalogues);
    sales::declareSales(catalogues);
    customers::declareLinked(catalogues);
    return catalogues;
}

class TheCatalogues : public test::FileTest {
protected:
    TheCatalogues()
        : FileTest({std::make_shared<CustomerDerived>(), std::make_shared<history::ConsentDerived>(),
                    std::make_shared<history::HistoryDerived>(), std::make_shared<sales::SalesDerived>()}) {}

    /// SELECT ... FROM the catalogue's tables, as the query room joins them.
    static QString from(const fields::Catalogue& catalogue) {
        QString sql;
        for (const fields::Table& table : catalogue.tables())
            sql += (sql.isEmpty() ? QStringLiteral(" FROM ")
                    : table.inner ? QStringLiteral(" JOIN ")
                                  : QStringLiteral(" LEFT JOIN ")) +
                   table.name + QLatin1Char(' ') + table.alias +
                   (table.on.isEmpty() ? QString() : QStringLiteral(" ON ") + table.on);
        return sql;
    }

    void prepares(const QString& sql) const {
        try {
            storage::Rows rows = connection().query(sql);
            rows.next();
        } catch (const clientela::Failure& failure) {
            ADD_FAILURE() << qPrintable(sql) << "\n" << qPrintable(failure.detail());
        }
    }
};

QStringList columnsOf(const fields::Source& source) {
    QStringList columns;
    const auto add = [&](const fields::ColumnRef& column) {
        if (!column.isNull()) columns += column.sql();
    };
    if (const auto* stored = std::get_if<fields::Stored>(&source))
        add(stored->column), add(stored->folded), add(stored->sort);
    if (const auto* many = std::get_if<fields::Many>(&source)) add(many->shown), add(many->folded);
    if (const auto* computed = std::get_if<fields::Computed>(&source)) add(computed->from);
    if (const auto* aggregate = std::get_if<fields::Aggregate>(&source)) add(aggregate->summary);
    return columns;
}

TEST_F(TheCatalogues, NameOnlyColumnsThatTheFileHas) {
    const fields::Catalogues catalogues = everything();
    for (const QString& kind : catalogues.kinds()) {
        const fields::Catalogue& catalogue = *catalogues.find(kind);
        QStringList columns{QStringLiteral("1")};
        for (const fields::Field& field : catalogue.fields()) columns += columnsOf(field.source);
        prepares(QStringLiteral("SELECT ") + columns.join(QStringLiteral(", ")) + from(catalogue) +
                 (catalogue.filter().isEmpty() ? QString() : QStringLiteral(" WHERE ") + catalogue.filter()));
    }
}

TEST_F(TheCatalogues, TakeSeveralValuesFromTablesThatTheFileHas) {
    const fields::Catalogues catalogues = everything();
    for (const QString& kind : catalogues.kinds())
        for (const fields::Field& field : catalogues.find(kind)->fields())
            if (const auto* many = std::get_if<fields::Many>(&field.source))
                prepares(QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE %5 ORDER BY %6")
                             .arg(many->owner, many->value, many->normal.isEmpty() ? QStringLiteral("1") : many->normal,
                                  many->from, many->filter.isEmpty() ? QStringLiteral("1 = 1") : many->filter,
                                  many->order));
}

TEST_F(TheCatalogues, AggregateOverKindsAndIndexesThatTheFileHas) {
    const fields::Catalogues catalogues = everything();
    const auto check = [&](const QString& of, const fields::ColumnRef& owner, const fields::ColumnRef& measure,
                           const fields::ColumnRef& date, const QString& filter) {
        const fields::Catalogue* related = catalogues.find(of);
        ASSERT_NE(related, nullptr) << qPrintable(of);
        prepares(QStringLiteral("SELECT %1, %2, %3")
                     .arg(owner.sql(), measure.isNull() ? QStringLiteral("1") : measure.sql(),
                          date.isNull() ? QStringLiteral("1") : date.sql()) +
                 from(*related) + QStringLiteral(" WHERE ") + (filter.isEmpty() ? QStringLiteral("1 = 1") : filter));
    };
    for (const fields::Field& field : catalogues.customers().fields()) {
        const auto* a = std::get_if<fields::Aggregate>(&field.source);
        if (!a) continue;
        check(a->of, a->owner, a->measure, a->date, a->filter);
        if (!a->coarse.of.isEmpty())
            check(a->coarse.of, a->coarse.owner, a->coarse.measure, a->coarse.date, a->coarse.filter);
        for (const QString& index : {a->windowIndex, a->customerIndex})
            if (!index.isEmpty()) {
                EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = ?"),
                                 index),
                          1)
                    << qPrintable(index);
            }
    }
}

TEST_F(TheCatalogues, HoldEveryKeyThatScriptsRelyOn) {
    const fields::Catalogues catalogues = everything();
    const QString keys = QStringLiteral("id external_id kind title given_name family_name company_name gender "
                                        "birth_date age birthday job_title email phone street "
                                        "postal_code city region country stage source language representative "
                                        "territory tags consent_email consent_sms consent_phone "
                                        "consent_post sector turnover workforce vat_number created updated verified "
                                        "notes purchases invoices quotes orders tasks contacts "
                                        "complaints people works_for addresses campaigns spent revenue quantity "
                                        "discount_given balance_due average_purchase satisfaction "
                                        "first_purchase last_purchase last_contact next_task");
    for (const QString& key : keys.split(QLatin1Char(' ')))
        EXPECT_NE(catalogues.customers().find(key), nullptr) << qPrintable(key);
    for (const char* key : {"number", "customer", "date", "product", "category", "quantity", "unit_price", "discount",
                            "discount_fraction", "vat_rate", "representative"})
        EXPECT_TRUE(catalogues.find(QStringLiteral("sale"))->find(QLatin1String(key))->importable) << key;
}

TEST_F(TheCatalogues, HaveKeysOfTheLanguageAndALabelForEachField) {
    static const QRegularExpression key(QStringLiteral("^[a-z][a-z0-9_]*$"));
    const fields::Catalogues catalogues = everything();
    for (const QString& kind : catalogues.kinds())
        for (const fields::Field& field : catalogues.find(kind)->fields()) {
            EXPECT_TRUE(key.match(field.key).hasMatch()) << qPrintable(field.key);
            EXPECT_FALSE(field.label.isEmpty()) << qPrintable(field.key);
            if (field.type == fields::Type::Choice && !std::holds_alternative<fields::Custom>(field.source)) {
                EXPECT_FALSE(field.choices.isEmpty()) << qPrintable(field.key);
            }
        }
}

TEST_F(TheCatalogues, LendAllThatIsAskedOfCustomersToTheLinksThatLeadToThem) {
    const fields::Catalogues catalogues = everything();
    for (const char* kind : {"person_link", "company_link"}) {
        const fields::Catalogue& links = *catalogues.find(QLatin1String(kind));
        EXPECT_EQ(links.refersTo(), "customer");
        for (const fields::Field& field : catalogues.customers().fields()) {
            const fields::Field* lent = links.find(field.key);
            EXPECT_EQ(lent == nullptr, field.importOnly) << qPrintable(field.key);
            if (!lent) continue;
            EXPECT_FALSE(lent->referred.isNull()) << qPrintable(field.key) << " is the link's own: a saved list of "
                                                  << "customers would mean something else behind a link";
            EXPECT_FALSE(lent->editable || lent->importable) << qPrintable(field.key);
        }
        EXPECT_TRUE(links.find(QStringLiteral("role"))->referred.isNull());
    }
}

// Sub-queries of several values keep their names wherever they are written, also where a record's tables keep theirs.
TEST_F(TheCatalogues, NameTheRowsOfSeveralValuesLikeNoTableOfARecord) {
    const fields::Catalogues catalogues = everything();
    static const QRegularExpression alias(QStringLiteral("(?:^|JOIN )[a-z_]+ ([a-z]+)"));
    for (const QString& kind : catalogues.kinds())
        for (const fields::Field& field : catalogues.find(kind)->fields()) {
            const auto* many = std::get_if<fields::Many>(&field.source);
            if (!many) continue;
            auto names = alias.globalMatch(many->from);
            ASSERT_TRUE(names.hasNext()) << qPrintable(many->from);
            while (names.hasNext()) {
                const QString name = names.next().captured(1);
                for (const fields::Table& table : catalogues.find(kind)->tables())
                    EXPECT_NE(table.alias, name) << qPrintable(kind + u' ' + field.key);
            }
        }
}

TEST_F(TheCatalogues, TakeTheUsersOwnFields) {
    work([](storage::UnitOfWork& unit) {
        CustomField size;
        size.key = customKey(QStringLiteral("Shoe size"));
        size.label = QStringLiteral("Shoe size");
        size.type = QStringLiteral("choice");
        size.choices = {QStringLiteral("S"), QStringLiteral("XL")};
        saveCustomField(unit, size);
    });
    const fields::Catalogues catalogues = everything(loadCustomFields(connection()));
    const fields::Field* field = catalogues.customers().find(QStringLiteral("x_shoe_size"));
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->type, fields::Type::Choice);
    EXPECT_EQ(field->choices.size(), 2);
    EXPECT_TRUE(field->importable);
}

TEST(CustomKeys, AreMadeOfTheLabelInLatinLetters) {
    EXPECT_EQ(customKey(QStringLiteral("Spending Score (1-100)")), QStringLiteral("x_spending_score_1_100"));
    EXPECT_EQ(customKey(QStringLiteral("Размер обуви")), QStringLiteral("x_razmer_obuvi"));
    EXPECT_EQ(customKey(QStringLiteral("Объём")), QStringLiteral("x_obem"));
    EXPECT_EQ(customKey(QStringLiteral("名前")), QStringLiteral("x_field"));
}

} // namespace
} // namespace clientela::customers
