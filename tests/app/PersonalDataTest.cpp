#include "app/PersonalData.h"
#include "app/DemoShop.h"
#include "app/Erasing.h"
#include "history/Attachments.h"
#include "history/Interactions.h"
#include "paper/PdfFile.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace clientela {
namespace {

class EverythingHeld : public test::DemoShopTest {
protected:
    void SetUp() override {
        DemoShopTest::SetUp();
        // Whoever has a little of everything.
        storage::Rows rows = file_->connection().query(
            QStringLiteral("SELECT customer_id FROM document d WHERE EXISTS (SELECT 1 FROM interaction i WHERE "
                           "i.customer_id = d.customer_id) GROUP BY customer_id ORDER BY count(*) DESC LIMIT 1"));
        ASSERT_TRUE(rows.next());
        id_ = rows.id<CustomerId>(0);
    }
    [[nodiscard]] std::optional<app::PersonalData> read(CustomerId id) const {
        return app::readPersonalData(file_->connection(), file_->catalogues(), file_->context(), file_->business(),
                                     QLocale(QLocale::English), id);
    }
    [[nodiscard]] qint64 count(const char* table) const {
        storage::Rows rows = file_->connection().query(
            QStringLiteral("SELECT count(*) FROM %1 WHERE customer_id = ?").arg(QLatin1String(table)), id_);
        return rows.next() ? rows.integer(0) : -1;
    }

    CustomerId id_;
};

TEST_F(EverythingHeld, NamesTheFilesOnTheCard) {
    storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("attach"), QStringLiteral("A file")));
    history::attach(work, id_, {QStringLiteral("contract.pdf"), "%PDF-1.4"}, QStringLiteral("Anna"));
    work.commit();
    const QJsonArray files = read(id_)->json().value(QStringLiteral("files")).toArray();
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0].toObject().value(QStringLiteral("name")).toString(), QStringLiteral("contract.pdf"));
    EXPECT_EQ(files[0].toObject().value(QStringLiteral("size")).toInt(), 8);
}

TEST_F(EverythingHeld, HasEachRecordThatNamesThePerson) {
    const auto data = read(id_);
    ASSERT_TRUE(data);
    const QJsonObject json = data->json();
    for (const char* kind : {"document", "interaction", "task"})
        EXPECT_EQ(json.value(QLatin1String(kind)).toArray().size(), count(kind)) << kind;
    EXPECT_EQ(json.value(QStringLiteral("payments")).toArray().size(), count("payment"));
    EXPECT_EQ(json.value(QStringLiteral("contact_points")).toArray().size(), count("contact_point"));
    EXPECT_EQ(json.value(QStringLiteral("addresses")).toArray().size(), count("address"));
    EXPECT_EQ(json.value(QStringLiteral("consents")).toArray().size(), count("consent_event"));
    storage::Rows lines = file_->connection().query(
        QStringLiteral("SELECT count(*) FROM document_line l JOIN document d ON d.id = l.document_id "
                       "WHERE d.customer_id = ?"),
        id_);
    ASSERT_TRUE(lines.next());
    EXPECT_EQ(json.value(QStringLiteral("document_lines")).toArray().size(), lines.integer(0));
    EXPECT_FALSE(read(CustomerId(99'999)));
}

TEST_F(EverythingHeld, IsReadInWordsAndKeptAsItIsStored) {
    const auto data = read(id_);
    int judged = 0;
    for (const app::PersonalData::Section& section : data->sections) {
        if (section.kind != QLatin1String("stages") && section.kind != QLatin1String("consents")) continue;
        for (const app::PersonalData::Record& record : section.records)
            for (const app::PersonalData::Value& value : record.values) {
                if (value.key != QLatin1String("stage") && value.key != QLatin1String("channel")) continue;
                ++judged;
                EXPECT_TRUE(value.text.at(0).isUpper()) << value.text.toStdString();
                EXPECT_TRUE(value.json.toString().at(0).isLower()) << value.json.toString().toStdString();
            }
    }
    EXPECT_GT(judged, 1);
    const QJsonObject json = data->json();
    for (const char* kind : {"document", "interaction", "task"})
        for (const QJsonValue& record : json.value(QLatin1String(kind)).toArray())
            EXPECT_FALSE(record.toObject().contains(QStringLiteral("month"))) << "its date says that";
}

TEST_F(EverythingHeld, SaysOnceWithWhomSomebodyIsLinkedAndNothingElseOfThem) {
    storage::Rows rows = file_->connection().query(
        QStringLiteral("SELECT customer_id FROM customer_link GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"));
    ASSERT_TRUE(rows.next());
    const QJsonObject json = read(rows.id<CustomerId>(0))->json();
    const QJsonArray links = json.value(QStringLiteral("links")).toArray();
    ASSERT_FALSE(links.isEmpty());
    for (const QString& key : links[0].toObject().keys())
        EXPECT_TRUE(QStringList({"name", "role", "note"}).contains(key)) << key.toStdString();
    for (const QString& key : json.keys()) EXPECT_FALSE(key.contains(QStringLiteral("_link"))) << key.toStdString();
}

TEST_F(EverythingHeld, HasEachPersonalFieldOfTheCatalogueThatTheCardFills) {
    const QJsonObject card = read(id_)->json().value(QStringLiteral("customer")).toObject();
    for (const fields::Field& field : file_->catalogues()->customers().fields()) {
        const auto* stored = std::get_if<fields::Stored>(&field.source);
        if (!field.personal || !stored || stored->column.alias != QLatin1String("c")) continue;
        storage::Rows rows = file_->connection().query(
            QStringLiteral("SELECT %1 FROM customer c WHERE c.id = ?").arg(stored->column.sql()), id_);
        ASSERT_TRUE(rows.next());
        EXPECT_EQ(card.contains(field.key), !rows.isNull(0)) << field.key.toStdString();
    }
}

TEST_F(EverythingHeld, SaysThingsInTheWordsOfTheWindow) {
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("attach"), QStringLiteral("A file")));
        history::attach(work, id_, {QStringLiteral("letter.eml"), "From: a@b.it\nDate: x\n\nhello"},
                        QStringLiteral("Anna"));
        history::recordConsent(work, {0,
                                      id_,
                                      QStringLiteral("email"),
                                      QStringLiteral("marketing"),
                                      true,
                                      QDateTime::currentDateTimeUtc(),
                                      QStringLiteral("card"),
                                      {}});
        work.commit();
    }
    const auto data = read(id_);
    QStringList words;
    QStringList machine;
    for (const app::PersonalData::Section& section : data->sections)
        for (const app::PersonalData::Record& record : section.records)
            for (const app::PersonalData::Value& value : record.values) {
                // How somebody paid is as it was typed.
                const bool typed = value.key == QLatin1String("method") || value.key == QLatin1String("payment_method");
                if (section.onPaper && !typed) words += value.text;
                machine += value.json.toString();
            }
    for (const char* word : {"marketing", "card", "message/rfc822", "IT"}) {
        EXPECT_FALSE(words.contains(QLatin1String(word))) << word;
        EXPECT_TRUE(machine.contains(QLatin1String(word))) << word;
    }
    for (const char* word : {"Advertising", "E-mail", "Italy"})
        EXPECT_TRUE(words.contains(QLatin1String(word))) << word;
    EXPECT_TRUE(words.filter(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$"))).isEmpty());
    EXPECT_FALSE(machine.filter(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$"))).isEmpty());
}

TEST_F(EverythingHeld, SaysOfALetterThatCameNotWhoFiledIt) {
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("log"), QStringLiteral("Two mails")));
        work.connection().execute(QStringLiteral("INSERT INTO actor (name) VALUES ('Filing Clerk')"));
        for (const char* direction : {"in", "out"}) {
            history::Interaction mail;
            mail.customer = id_;
            mail.kind = QStringLiteral("email");
            mail.direction = QLatin1String(direction);
            mail.by = QStringLiteral("Filing Clerk");
            history::saveInteraction(work, mail);
        }
        work.commit();
    }
    int named = 0;
    const auto data = read(id_);
    for (const app::PersonalData::Section& section : data->sections)
        for (const app::PersonalData::Record& record : section.records)
            for (const app::PersonalData::Value& value : record.values)
                named += section.kind == QLatin1String("interaction") && value.text == QLatin1String("Filing Clerk");
    EXPECT_EQ(named, 1) << "of the one that went out";
}

TEST_F(EverythingHeld, SaysOfAConsentThatHasADayAloneNoTime) {
    const auto given = [this](const QDateTime& at) {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A consent")));
        history::recordConsent(work, {0, id_, QStringLiteral("email"), QStringLiteral("marketing"), true, at, QStringLiteral("card"), {}});
        work.commit();
    };
    given(QDateTime(QDate(2021, 3, 4), QTime(12, 0)).toUTC());
    given(QDateTime(QDate(2021, 3, 5), QTime(14, 1)).toUTC());
    QStringList days;
    const auto data = read(id_);
    for (const app::PersonalData::Section& section : data->sections)
        for (const app::PersonalData::Record& record : section.records)
            for (const app::PersonalData::Value& value : record.values)
                if (section.kind == QLatin1String("consents") && value.text.contains(QStringLiteral("2021")))
                    days += value.text;
    ASSERT_EQ(days.size(), 2);
    EXPECT_TRUE(days[0].contains(u':')) << days[0].toStdString();
    EXPECT_FALSE(days[1].contains(u':')) << days[1].toStdString();
}

TEST_F(EverythingHeld, DoesNotRepeatTheTasksOfTheCustomerBesideEachContact) {
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A task")));
        work.connection().execute(
            QStringLiteral("INSERT INTO task (customer_id, title, status) VALUES (?, 'Send the list', 'open')"),
            id_);
        work.commit();
    }
    const QJsonObject json = read(id_)->json();
    const QJsonArray contacts = json.value(QStringLiteral("interaction")).toArray();
    ASSERT_FALSE(contacts.isEmpty());
    for (const QJsonValue& contact : contacts)
        EXPECT_FALSE(contact.toObject().contains(QStringLiteral("open_tasks")));
    EXPECT_FALSE(json.value(QStringLiteral("task")).toArray().isEmpty());
    // What a document was of is no record of another kind.
    EXPECT_TRUE(
        json.value(QStringLiteral("document")).toArray().first().toObject().contains(QStringLiteral("product")));
}

TEST_F(EverythingHeld, StandsNewestFirstAndDocumentsWithTheirLines) {
    const auto data = read(id_);
    size_t lines = 0;
    for (const app::PersonalData::Section& section : data->sections) {
        QString before = QStringLiteral("9999");
        for (const app::PersonalData::Record& record : section.records) {
            lines += record.lines.size();
            for (const app::PersonalData::Value& value : record.values) {
                if (value.key != QLatin1String("date") && value.key != QLatin1String("at")) continue;
                EXPECT_LE(value.json.toString(), before) << section.kind.toStdString();
                before = value.json.toString();
            }
        }
    }
    EXPECT_EQ(static_cast<qsizetype>(lines), data->json().value(QStringLiteral("document_lines")).toArray().size());
    EXPECT_GT(lines, 0U);
}

TEST_F(EverythingHeld, IsReadableOnPaper) {
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Edit")));
        work.connection().execute(
            QStringLiteral("INSERT INTO contact_point (customer_id, kind, value, position) VALUES (?, 'web', ?, 9)"),
            id_, QStringLiteral("https://shop.example/") + QString(12, QLatin1Char('a')).append(u'/').repeated(8));
        work.commit();
    }
    const auto data = read(id_);
    const app::PersonalDataPages pages(*data);
    EXPECT_GT(pages.pageCount(), 0);
    EXPECT_TRUE(pages.title().contains(data->name));
    const QString path = pathOf(QStringLiteral("held.pdf"));
    paper::writePdf(pages, path, {pages.title(), {}});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF"));
    if (const QString kept = qEnvironmentVariable("CLIENTELA_PICTURES"); !kept.isEmpty())
        QFile::copy(path, kept + QStringLiteral("/held.pdf"));
}

TEST(WhatAnErasureTakes, IsCountedWithTheSeparatorsOfTheLanguage) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    storage::ErasurePlan plan;
    plan.goes = {{QStringLiteral("interaction"), 12'345}, {QStringLiteral("contact_point"), 2'400}};
    plan.emptied = 1'200;
    const QString said = app::erasureWords(plan, QDate(2025, 11, 24)).constFirst();
    QLocale::setDefault(before);
    for (const char* count : {"12,345 contact(s)", "1,200 card(s)", "2,400 entry(s)"})
        EXPECT_TRUE(said.contains(QString::fromLatin1(count))) << said.toStdString();
}

} // namespace
} // namespace clientela
