#include "customers/BulkCards.h"

#include "customers/CardParts.h"
#include "fields/StoredValue.h"
#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

#include <array>
#include <utility>

namespace clientela::customers {

namespace {

/// Binds texts to consecutive parameters; their bytes live until the next row.
class TextBinder {
public:
    explicit TextBinder(storage::NativeStatement& statement) : statement_(statement) {}
    void bind(int parameter, const QString& text) {
        if (used_ == kMost) used_ = 0;
        QByteArray& bytes = bytes_[used_++];
        bytes = text.toUtf8();
        statement_.bindText(parameter, bytes);
    }

private:
    static constexpr size_t kMost = 16; // more than any part has texts
    storage::NativeStatement& statement_;
    std::array<QByteArray, kMost> bytes_;
    size_t used_ = 0;
};

} // namespace

BulkCards::BulkCards(storage::UnitOfWork& work, const CardRepository& repository)
    : work_(work), repository_(repository), now_(office::deskNow(work).toUTC().toString(Qt::ISODate).toUtf8()),
      customer_(work.connection(), repository.columns().insert().toUtf8()),
      point_(work.connection(),
             "INSERT INTO contact_point (customer_id, position, kind, label, value, normal, extension) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)"),
      address_(work.connection(),
               "INSERT INTO address (customer_id, position, role, recipient, street, street2, postal_code, city, "
               "region, country) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      tag_(work.connection(), "INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING"),
      custom_(work.connection(), "INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, ?, ?)"),
      stage_(work.connection(), "INSERT INTO stage_event (customer_id, stage, at, actor_id) VALUES (?, ?, ?, ?)") {
    int parameter = 0;
    for (const CardColumns::Column& column : repository.columns().columns()) {
        parameters_.insert(column.key, ++parameter);
        const QVariant beginning = repository.columns().initial({}, column, office::deskNow(work));
        if (!beginning.isNull()) beginnings_.emplace_back(parameter, beginning);
    }
}

BulkCards::~BulkCards() = default;

QStringList BulkCards::tables() {
    return {QStringLiteral("customer"),        QStringLiteral("contact_point"), QStringLiteral("address"),
            QStringLiteral("stage_event"),     QStringLiteral("custom_value"),  QStringLiteral("customer_tag"),
            QStringLiteral("customer_derived")};
}

CustomerId BulkCards::add(const Card& card, const QString& source) {
    addRow(card);
    const CustomerId id(work_.connection().lastInsertId());
    addStage(id, card);
    addParts(id, card);
    addCustomValues(id, card);
    if (card.consents != Consents{}) saveConsents(work_, id, {}, card.consents, source);
    if (!card.links.empty()) saveLinks(work_.connection(), id, {}, card.links);
    return id;
}

// Goes by what the card has, not by the columns there are: a row of a file fills eight of forty.
void BulkCards::addRow(const Card& card) {
    for (const int parameter : std::exchange(bound_, {})) customer_.bindNull(parameter);
    for (const auto& [parameter, value] : beginnings_) customer_.bindVariant(parameter, value);
    std::array<QByteArray, 64> texts; // bound bytes live until run()
    size_t used = 0;
    for (auto it = card.values.cbegin(); it != card.values.cend(); ++it) {
        const auto parameter = parameters_.constFind(it.key());
        if (parameter == parameters_.cend()) continue;
        bound_.push_back(*parameter);
        if (const auto* text = std::get_if<QString>(&it.value()); text && used < texts.size())
            customer_.bindText(*parameter, texts[used++] = text->toUtf8());
        else if (const auto* number = std::get_if<qint64>(&it.value()))
            customer_.bindInteger(*parameter, *number);
        else
            customer_.bindVariant(*parameter, fields::storedForm(it.value()));
    }
    customer_.run();
}

void BulkCards::addStage(CustomerId id, const Card& card) {
    const QByteArray stage = card.text(QStringLiteral("stage")).toUtf8();
    stage_.bindInteger(1, id.value);
    stage_.bindText(2, stage.isEmpty() ? QByteArrayView("suspect") : QByteArrayView(stage));
    stage_.bindText(3, now_);
    if (work_.action().actor.isNull())
        stage_.bindNull(4);
    else
        stage_.bindInteger(4, work_.action().actor.value);
    stage_.run();
}

void BulkCards::addParts(CustomerId id, const Card& card) {
    qint64 position = 0;
    for (const ContactPoint& point : card.contactPoints) {
        TextBinder texts(point_);
        point_.bindInteger(1, id.value);
        point_.bindInteger(2, position++);
        int parameter = 3;
        for (const QString& text : {point.kind, point.label, point.value, point.normal, point.extension})
            texts.bind(parameter++, text);
        point_.run();
    }
    position = 0;
    for (const Address& address : card.addresses) {
        TextBinder texts(address_);
        address_.bindInteger(1, id.value);
        address_.bindInteger(2, position++);
        int parameter = 3;
        for (const QString& text : {address.role, address.recipient, address.street, address.street2,
                                    address.postalCode, address.city, address.region, address.country})
            texts.bind(parameter++, text);
        address_.run();
    }
    for (const QString& tag : card.tags) {
        auto known = tagIds_.find(tag);
        if (known == tagIds_.end()) known = tagIds_.insert(tag, tagId(work_.connection(), tag));
        tag_.bindInteger(1, id.value);
        tag_.bindInteger(2, *known);
        tag_.run();
    }
}

void BulkCards::addCustomValues(CustomerId id, const Card& card) {
    const QHash<QString, qint64>& customs = repository_.columns().customIds();
    for (auto it = customs.cbegin(); it != customs.cend(); ++it) {
        const auto value = card.values.constFind(it.key());
        if (value == card.values.cend()) continue;
        custom_.bindInteger(1, id.value);
        custom_.bindInteger(2, it.value());
        custom_.bindVariant(3, fields::storedForm(*value));
        custom_.run();
    }
}

} // namespace clientela::customers
