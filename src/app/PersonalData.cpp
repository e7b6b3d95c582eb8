#include "app/PersonalData.h"

#include "app/Listing.h"
#include "customers/CardJson.h"
#include "customers/CardRepository.h"
#include "customers/CustomerChoices.h"
#include "formats/Countries.h"
#include "history/Attachments.h"
#include "query/FieldValues.h"
#include "storage/Connection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMimeDatabase>

#include <algorithm>
#include <map>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

using Section = PersonalData::Section;
using LinesOf = std::map<qint64, std::vector<PersonalData::Record>>;

QString titleOf(const QString& kind) {
    if (kind == QLatin1String("interaction")) return Text::tr("Contacts");
    if (kind == QLatin1String("task")) return Text::tr("Tasks");
    if (kind == QLatin1String("document")) return Text::tr("Documents");
    if (kind == QLatin1String("campaign")) return Text::tr("Campaigns");
    return kind;
}

/// The column of a kind's own table that names the customer, as its join to the customer's name says; empty: none does.
QString customerColumn(const fields::Catalogue& catalogue) {
    if (catalogue.tables().isEmpty()) return {};
    const QString own = catalogue.tables().first().alias + QLatin1Char('.');
    for (const fields::Table& table : catalogue.tables())
        if (table.name == QLatin1String("customer_derived"))
            if (const QString column = table.on.section(QStringLiteral(" = "), 1); column.startsWith(own))
                return column.mid(own.size());
    return {};
}

/// Whether what a card has of a kind is a section of its own. Links speak of whoever is at their other end.
bool isSection(const fields::Catalogue& catalogue) {
    return catalogue.kind() != QLatin1String("customer") && !customerColumn(catalogue).isEmpty() &&
           catalogue.refersTo().isEmpty();
}

/// Lists what is a section of its own: the tasks of the customer, beside each contact.
bool listsRecords(const fields::Field& field, const fields::Catalogues& catalogues) {
    const auto* many = std::get_if<fields::Many>(&field.source);
    if (many == nullptr) return false;
    const QString table = many->from.section(QLatin1Char(' '), 0, 0);
    const QStringList kinds = catalogues.kinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const QString& kind) {
        const fields::Catalogue& one = *catalogues.find(kind);
        return isSection(one) && one.tables().first().name == table;
    });
}

/// Follows from another one that is there (the month of a date), or is of the file and not of the person.
bool saysNothingNew(const fields::Field& field, const fields::Catalogues& catalogues) {
    return std::holds_alternative<fields::Computed>(field.source) || field.key == QLatin1String("id") ||
           listsRecords(field, catalogues);
}

/// On paper: a section of its own says it (the parts of a card), or the title does (whose records these are).
bool saidElsewhere(const fields::Field& field, const QString& kind, const fields::Value& value) {
    if (kind == QLatin1String("document")) {
        // Its lines name them; whose it is the title says; nothing given and nothing due is nothing to read.
        for (const char* key : {"product", "category", "customer_id", "origin"})
            if (field.key == QLatin1String(key)) return true;
        const auto* amount = std::get_if<qint64>(&value);
        if (amount && *amount == 0 && field.type == fields::Type::Money) return true;
    }
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return (stored && stored->column.alias == QLatin1String("cd")) || field.type == fields::Type::Phone ||
           field.type == fields::Type::Email;
}

/// The day or moment of a record as JSON has it; empty: it has none.
QString momentOf(const PersonalData::Record& record) {
    for (const PersonalData::Value& value : record.values)
        if (value.key == QLatin1String("date") || value.key == QLatin1String("at")) return value.json.toString();
    return {};
}

/// All fields of a kind that say something of themselves, bound as columns.
std::optional<Listing> columnsOf(const std::shared_ptr<const fields::Catalogues>& catalogues,
                                 const query::Context& context, const fields::Catalogue& catalogue) {
    ListRequest request;
    request.kind = catalogue.kind();
    QStringList keys;
    for (const fields::Field& field : catalogue.fields())
        if (!field.importOnly && !saysNothingNew(field, *catalogues) &&
            (field.editable || field.personal || catalogue.kind() != QLatin1String("customer")))
            keys += field.key;
    request.columns = keys.join(QStringLiteral(", "));
    ListingOutcome outcome = readListing(catalogues, context, request);
    auto* listing = std::get_if<Listing>(&outcome);
    return listing ? std::optional(std::move(*listing)) : std::nullopt;
}

class Reader {
public:
    Reader(storage::Connection& connection, const std::shared_ptr<const fields::Catalogues>& catalogues,
           const query::Context& context, const office::Business& business, const QLocale& locale)
        : connection_(connection), catalogues_(catalogues), context_(context), business_(business),
          formatter_(locale, business.currency, business.country) {}

    Section ofKind(const fields::Catalogue& catalogue, const QString& title, const std::vector<qint64>& ids) const {
        Section section{catalogue.kind(), title, {}};
        const auto listing = columnsOf(catalogues_, context_, catalogue);
        if (!listing || ids.empty()) return section;
        query::FieldValues values(connection_, *catalogues_, catalogue, listing->columns, context_.today);
        for (const qint64 id : ids) {
            const query::FieldValues::Row row = values.row(id);
            PersonalData::Record record;
            for (size_t i = 0; i < row.size(); ++i) {
                if (fields::isEmpty(row[i])) continue;
                const fields::Field& field = *listing->columns[i].field;
                record.values.push_back(
                    {field.key, field.label,
                     saidElsewhere(field, catalogue.kind(), row[i]) ? QString() : formatter_.text(row[i], field),
                     customers::jsonValue(row[i], field, business_.currency), field.personal});
            }
            // Amounts before words that few have: these find no column.
            std::stable_partition(record.values.begin(), record.values.end(), [](const PersonalData::Value& value) {
                return value.key != QLatin1String("representative") && value.key != QLatin1String("payment_method");
            });
            if (catalogue.kind() == QLatin1String("interaction")) nameNoFiler(record);
            if (!record.values.empty()) section.records.push_back(std::move(record));
        }
        return section;
    }

    std::vector<qint64> idsOf(const fields::Catalogue& catalogue, const QString& column, CustomerId customer) const {
        std::vector<qint64> ids;
        storage::Rows rows = connection_.query(
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id").arg(catalogue.tables().first().name, column),
            customer); // names from the catalogue
        while (rows.next()) ids.push_back(rows.integer(0));
        return ids;
    }

    Section phones(const customers::Card& card) const {
        Section section{QStringLiteral("contact_points"), Text::tr("Phones, e-mail and web addresses"), {}};
        for (const customers::ContactPoint& point : card.contactPoints) {
            const fields::Field* field = catalogues_->customers().find(point.kind);
            section.records.push_back(
                {{text(point.kind, field ? field->label : Text::tr("Number or address"), point.value),
                  word(QStringLiteral("label"), Text::tr("Kind"), point.label, customers::phoneLabelChoices())}});
        }
        return cleaned(section);
    }
    Section addresses(const customers::Card& card) const {
        Section section{QStringLiteral("addresses"), Text::tr("Addresses"), {}};
        for (const customers::Address& address : card.addresses)
            section.records.push_back(
                {{word(QStringLiteral("role"), Text::tr("Kind"), address.role, customers::addressRoleChoices()),
                  text(QStringLiteral("recipient"), Text::tr("Recipient"), address.recipient),
                  text(QStringLiteral("street"), Text::tr("Street"), address.street),
                  text(QStringLiteral("street2"), Text::tr("Street"), address.street2),
                  text(QStringLiteral("postal_code"), Text::tr("Postal code"), address.postalCode),
                  text(QStringLiteral("city"), Text::tr("Town"), address.city),
                  text(QStringLiteral("region"), Text::tr("Region"), address.region),
                  shown(text(QStringLiteral("country"), Text::tr("Country"), address.country),
                        formats::countryName(address.country, formatter_.locale().name()))}});
        return cleaned(section);
    }
    Section links(const customers::Card& card) const {
        Section section{QStringLiteral("links"), Text::tr("Linked with"), {}};
        for (const customers::Link& link : card.links)
            section.records.push_back(
                {{text(QStringLiteral("name"), Text::tr("Name"), link.otherName),
                  word(QStringLiteral("role"), Text::tr("Role"), link.role, customers::linkRoleChoices()),
                  text(QStringLiteral("note"), Text::tr("Note"), link.note)}});
        return cleaned(section);
    }
    Section stages(const customers::Card& card) const {
        Section section{QStringLiteral("stages"), Text::tr("Stages"), {}};
        for (const customers::StageEvent& event : card.stages)
            section.records.push_back({{time(event.at), word(QStringLiteral("stage"), Text::tr("Stage"), event.stage,
                                                             customers::stageChoices())}});
        return cleaned(section);
    }
    Section consents(CustomerId customer) const {
        Section section{QStringLiteral("consents"), Text::tr("Consents"), {}};
        for (const history::ConsentEvent& event : history::consentsOf(connection_, customer)) {
            PersonalData::Value granted = text(QStringLiteral("granted"), Text::tr("Given"),
                                               event.granted ? Text::tr("yes") : Text::tr("no, withdrawn"));
            granted.json = event.granted;
            section.records.push_back(
                {{consentTime(event.at),
                  word(QStringLiteral("channel"), Text::tr("Channel"), event.channel, customers::channelChoices()),
                  shown(text(QStringLiteral("purpose"), Text::tr("Purpose"), event.purpose),
                        purposeText(event.purpose)),
                  granted,
                  shown(text(QStringLiteral("source"), Text::tr("Source"), event.source), sourceText(event.source)),
                  text(QStringLiteral("proof"), Text::tr("Proof"), event.proof)}});
        }
        return cleaned(section);
    }
    /// `ofDocument` gets the same for the paper, by the id of the document.
    Section lines(CustomerId customer, LinesOf& ofDocument) const {
        Section section{QStringLiteral("document_lines"), {}, {}, false};
        storage::Rows rows = connection_.query(
            QStringLiteral("SELECT d.number, d.date, coalesce(l.description, p.name), l.quantity, l.charged, d.id, "
                           "coalesce(nullif(l.unit, ''), p.unit), l.vat_rate IS NOT NULL "
                           "FROM document d JOIN document_line l ON l.document_id = d.id "
                           "LEFT JOIN product p ON p.id = l.product_id "
                           "WHERE d.customer_id = ? ORDER BY d.date, d.id, l.position, l.id"),
            customer);
        while (rows.next()) {
            PersonalData::Value quantity =
                text(QStringLiteral("quantity"), Text::tr("Quantity"), formatter_.amounts().quantity(rows.integer(3)));
            quantity.json = static_cast<double>(rows.integer(3)) / 1000;
            if (const QString unit = rows.text(6); !unit.isEmpty()) quantity.text += QLatin1Char(' ') + unit;
            PersonalData::Value amount = money(rows.integer(4));
            if (rows.flag(7)) amount.text = Text::tr("%1 with VAT", "an amount").arg(amount.text);
            section.records.push_back(
                {{day(rows.text(1)), text(QStringLiteral("document"), Text::tr("Document"), rows.text(0)),
                  text(QStringLiteral("text"), Text::tr("What"), rows.text(2)), quantity, amount}});
            ofDocument[rows.integer(5)].push_back(
                {{quantity, text(QStringLiteral("text"), Text::tr("What"), rows.text(2)), amount}});
        }
        return cleaned(section);
    }
    Section files(CustomerId customer) const {
        Section section{QStringLiteral("files"), Text::tr("Files"), {}};
        for (const history::Attachment& file : history::attachmentsOf(connection_, customer)) {
            PersonalData::Value size =
                text(QStringLiteral("size"), Text::tr("Size"), formatter_.locale().formattedDataSize(file.size, 1));
            size.json = file.size;
            section.records.push_back(
                {{time(file.added), text(QStringLiteral("name"), Text::tr("Name"), file.name),
                  shown(text(QStringLiteral("type"), Text::tr("Kind"), file.type), typeText(file.type)), size,
                  shown(text(QStringLiteral("sha256"), {}, file.content), {})}});
        }
        return cleaned(section);
    }
    Section payments(CustomerId customer) const {
        Section section{QStringLiteral("payments"), Text::tr("Payments"), {}};
        storage::Rows rows = connection_.query(
            QStringLiteral("SELECT p.date, p.amount, p.method, p.note, d.number FROM payment p LEFT JOIN document d ON "
                           "d.id = p.document_id WHERE p.customer_id = ? ORDER BY p.date, p.id"),
            customer);
        while (rows.next()) {
            section.records.push_back({{day(rows.text(0)), money(rows.integer(1)),
                                        text(QStringLiteral("method"), Text::tr("Way"), rows.text(2)),
                                        text(QStringLiteral("document"), Text::tr("Document"), rows.text(4)),
                                        text(QStringLiteral("note"), Text::tr("Note"), rows.text(3))}});
        }
        return cleaned(section);
    }

private:
    /// Of a letter that came, files of before say who of us filed it where they should say who wrote it
    /// (docs/decisions/0093).
    void nameNoFiler(PersonalData::Record& record) const {
        const auto find = [&record](const char* key) -> PersonalData::Value* {
            for (PersonalData::Value& value : record.values)
                if (value.key == QLatin1String(key)) return &value;
            return nullptr;
        };
        const PersonalData::Value* kind = find("kind");
        const PersonalData::Value* direction = find("direction");
        PersonalData::Value* by = find("by");
        if (!kind || !direction || !by || !history::isLetterReceived(kind->json.toString(), direction->json.toString()))
            return;
        if (connection_.query(QStringLiteral("SELECT 1 FROM actor WHERE name = ?"), by->text).next()) by->text.clear();
    }

    static PersonalData::Value text(const QString& key, const QString& label, const QString& value) {
        return {key, label, value, value, true};
    }
    /// As people read it: empty where it is for programs only.
    static PersonalData::Value shown(PersonalData::Value value, const QString& words) {
        value.text = words;
        return value;
    }
    static QString purposeText(const QString& purpose) {
        return purpose == QLatin1String("marketing") ? Text::tr("Advertising", "what a consent is for") : purpose;
    }
    static QString sourceText(const QString& source) {
        if (source == QLatin1String("card")) return Text::tr("Entered by us", "where a consent came from");
        return source == QLatin1String("import") ? Text::tr("Import", "where a consent came from") : source;
    }
    static QString typeText(const QString& type) {
        if (type == QLatin1String("message/rfc822")) return Text::tr("E-mail", "kind of a file");
        const QMimeType known = QMimeDatabase().mimeTypeForName(type);
        return known.isValid() && !known.comment().isEmpty() ? known.comment() : type;
    }
    /// One of some words, which a person reads as the card says it and a program as it is stored.
    static PersonalData::Value word(const QString& key, const QString& label, const QString& value,
                                    const QList<fields::Choice>& choices) {
        PersonalData::Value shown = text(key, label, value);
        for (const fields::Choice& choice : choices)
            if (choice.key == value) shown.text = choice.label;
        return shown;
    }
    PersonalData::Value money(qint64 minor) const {
        PersonalData::Value value =
            text(QStringLiteral("amount"), Text::tr("Amount"), formatter_.amounts().money(minor, business_.currency));
        value.json = static_cast<double>(minor) / static_cast<double>(business_.currency.unit());
        return value;
    }
    PersonalData::Value day(const QString& iso) const {
        PersonalData::Value value = text(QStringLiteral("date"), Text::tr("Date"),
                                         formatter_.dates().shortForm(QDate::fromString(iso, Qt::ISODate)));
        value.json = iso;
        return value;
    }
    /// A consent of which the day alone was said is kept at its noon, of here (the card) or of UTC (an import).
    PersonalData::Value consentTime(const QDateTime& at) const {
        PersonalData::Value value = time(at);
        const QTime noon(12, 0);
        if (at.toLocalTime().time() == noon || at.toUTC().time() == noon)
            value.text = formatter_.dates().shortForm(at.toLocalTime().date());
        return value;
    }
    PersonalData::Value time(const QDateTime& at) const {
        return {QStringLiteral("at"), Text::tr("When"), formatter_.moment(at), at.toUTC().toString(Qt::ISODate), true};
    }
    static Section cleaned(Section section) {
        for (PersonalData::Record& record : section.records)
            std::erase_if(record.values, [](const PersonalData::Value& value) {
                return value.text.isEmpty() && value.json.toString().isEmpty();
            });
        return section;
    }

    storage::Connection& connection_;
    const std::shared_ptr<const fields::Catalogues>& catalogues_;
    const query::Context& context_;
    const office::Business& business_;
    fields::Formatter formatter_;
};

} // namespace

std::optional<PersonalData> readPersonalData(storage::Connection& connection,
                                             const std::shared_ptr<const fields::Catalogues>& catalogues,
                                             const query::Context& context, const office::Business& business,
                                             const QLocale& locale, CustomerId customer) {
    const auto card = customers::CardRepository(catalogues->customers(), business.country).load(connection, customer);
    if (!card) return std::nullopt;
    const Reader reader(connection, catalogues, context, business, locale);
    PersonalData data{card->shownName(), business.name, context.today, {}};
    const auto add = [&](Section section) {
        std::stable_sort(
            section.records.begin(), section.records.end(),
            [](const PersonalData::Record& a, const PersonalData::Record& b) { return momentOf(a) > momentOf(b); });
        if (!section.records.empty()) data.sections.push_back(std::move(section));
    };
    LinesOf ofDocument;
    Section lines = reader.lines(customer, ofDocument);
    add(reader.ofKind(catalogues->customers(), Text::tr("The card"), {customer.value}));
    add(reader.phones(*card));
    add(reader.addresses(*card));
    add(reader.links(*card));
    add(reader.consents(customer));
    add(reader.stages(*card));
    for (const QString& kind : catalogues->kinds()) {
        const fields::Catalogue& catalogue = *catalogues->find(kind);
        if (!isSection(catalogue)) continue;
        const std::vector<qint64> ids = reader.idsOf(catalogue, customerColumn(catalogue), customer);
        Section section = reader.ofKind(catalogue, titleOf(kind), ids);
        if (kind == QLatin1String("document") && section.records.size() == ids.size())
            for (size_t i = 0; i < ids.size(); ++i) section.records[i].lines = std::move(ofDocument[ids[i]]);
        add(std::move(section));
    }
    add(std::move(lines));
    add(reader.payments(customer));
    add(reader.files(customer));
    return data;
}

QJsonObject PersonalData::json() const {
    QJsonObject all{{QStringLiteral("name"), name},
                    {QStringLiteral("held_by"), business},
                    {QStringLiteral("as_of"), day.toString(Qt::ISODate)}};
    for (const Section& section : sections) {
        QJsonArray records;
        for (const Record& record : section.records) {
            QJsonObject one;
            for (const Value& value : record.values) one.insert(value.key, value.json);
            records += one;
        }
        // There is one card.
        all.insert(section.kind, section.kind == QLatin1String("customer") ? records.at(0) : QJsonValue(records));
    }
    return all;
}

} // namespace clientela::app
