#include "ui/customers/CardAddressBlock.h"

#include "base/Fold.h"
#include "customers/CustomerChoices.h"
#include "formats/Countries.h"
#include "ui/customers/CardHousehold.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Leaving.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace clientela::ui {

using customers::Address;

namespace {

constexpr int kOffersMost = 8;

QComboBox* countryCombo(const QString& language) {
    auto* combo = new QComboBox;
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(QString(), QString());
    for (const formats::CodeName& country : formats::countriesByName(language))
        combo->addItem(country.name, country.code);
    return combo;
}

} // namespace

CardAddressBlock::CardAddressBlock(CardSession& session, QWidget* parent)
    : QWidget(parent), session_(session), line_(nullptr), parts_(nullptr),
      pause_([this](bool isLong) { sayOfPostalCode(session_.messages(), true, isLong); }, this) {
    auto* whole = new QLineEdit;
    whole->setReadOnly(true);
    line_ = new FieldRow(QString(), whole, this);
    whole->installEventFilter(this);
    parts_ = new QWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line_);
    column->addWidget(parts_);
    auto* rows = new QVBoxLayout(parts_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    connect(line_, &FieldRow::restoreRequested, this, [this] {
        session_.editor.revert(piece());
        load();
        Q_EMIT edited();
    });
    connect(line_, &FieldRow::fixRequested, this, &CardAddressBlock::takeOffer);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocus(now); });
    if (session.editor.isNew()) makeParts();
    setOpen(session.editor.isNew());
}

CardAddressBlock::~CardAddressBlock() {
    // Its lines lose the focus as they go, when this is a bare QWidget already.
    disconnect(qApp, nullptr, this, nullptr);
}

void CardAddressBlock::makeParts() {
    const bool fresh = session_.editor.isNew();
    auto* rows = qobject_cast<QVBoxLayout*>(parts_->layout());
    role_ = new QComboBox;
    role_->setFocusPolicy(Qt::StrongFocus);
    for (const fields::Choice& choice : customers::addressRoleChoices()) role_->addItem(choice.label, choice.key);
    auto* roleRow = new FieldRow(tr("Used for", "what an address is for: billing"), role_, parts_);
    rows->addWidget(roleRow);
    if (fresh) addPart("city", &Address::city, tr("Town")); // with it come postal code, region and country
    addPart("street", &Address::street, tr("Street"));
    addPart("postal_code", &Address::postalCode, tr("Postal code"));
    if (!fresh) addPart("city", &Address::city, tr("Town"));
    addPart("region", &Address::region, tr("Region"));
    addCountry();
    // Last: few have them, and they would stand in the way of those who type street, code and town in a row.
    addPart("street2", &Address::street2, tr("Second line"));
    addPart("recipient", &Address::recipient, tr("Care of"));
    auto* remove = new QPushButton(tr("Remove address"), parts_);
    setButtonRole(remove, ButtonRole::Quiet);
    setSmall(remove);
    rows->addWidget(remove, 0, Qt::AlignRight);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(id_); });
    connect(role_, &QComboBox::activated, this, [this](int index) {
        if (Address* address = session_.editor.address(id_)) address->role = role_->itemData(index).toString();
        Q_EMIT edited();
    });
    if (!fresh) return;
    for (QWidget* rare : {static_cast<QWidget*>(roleRow), static_cast<QWidget*>(remove)}) rare->hide();
    beNew();
}

void CardAddressBlock::setAddress(qint64 id) {
    if (id == id_) return;
    const bool typed = id_ != 0 && parts_->isAncestorOf(QApplication::focusWidget()); // it was saved meanwhile
    id_ = id;
    if (!typed) return setOpen(session_.editor.isNew());
    // Of several new ones this may be another than was typed in: what has the focus shows this one, too.
    if (const Address* address = session_.editor.address(id_))
        for (const Part& part : editors_)
            if (part.line->text().trimmed() != address->*part.member) part.line->setText(address->*part.member);
}

void CardAddressBlock::begin() {
    id_ = 0;
    assumed_.clear();
    isCodeTyped_ = false;
    place_.reset();
    pause_.stop();
    for (const Part& part : editors_) part.line->setText(QString()); // with what Ctrl+Z would bring back
    setOpen(session_.editor.isNew());
}

void CardAddressBlock::addCountry() {
    country_ = countryCombo(session_.typing.locale.name());
    auto* row = new FieldRow(tr("Country"), country_, parts_);
    row->setAlwaysFramed(session_.editor.isNew());
    parts_->layout()->addWidget(row);
    connect(country_, &QComboBox::activated, this, [this](int index) {
        if (Address* address = session_.editor.address(id_)) address->country = country_->itemData(index).toString();
        assumed_.clear();
        showWhy();
        showWhatTabPasses();
        Q_EMIT edited();
    });
}

/// The ten frequent fields only; the rest comes where it is needed.
void CardAddressBlock::beNew() {
    parts_->layout()->setSpacing(space::k8);
    line_->hide();
    connect(lineOfWhole(), &FieldRow::fixRequested, this, &CardAddressBlock::takeOffer);
    rowOf(&Address::street2)->hide();
    rowOf(&Address::recipient)->hide();
}

FieldRow* CardAddressBlock::rowOf(QString Address::*member) const {
    for (const Part& part : editors_)
        if (part.member == member) return qobject_cast<FieldRow*>(part.line->parentWidget());
    return nullptr;
}

FieldRow* CardAddressBlock::lineOfWhole() const {
    return line_->isHidden() && hasParts() ? rowOf(&Address::street) : line_;
}

void CardAddressBlock::takeOffer() {
    takeHouseholdOffer(session_, piece());
    Q_EMIT edited();
}

/// Postal code, region and country of a new card stand once there is a town.
void CardAddressBlock::showRare() {
    const Address* address = session_.editor.address(id_);
    if (!session_.editor.isNew() || !address) return;
    const bool wanted = !address->city.isEmpty() || !address->postalCode.isEmpty() || !address->region.isEmpty();
    rowOf(&Address::postalCode)->setVisible(wanted);
    rowOf(&Address::region)->setVisible(wanted);
    country_->parentWidget()->setVisible(wanted);
}

void CardAddressBlock::completePlaces(QLineEdit* line) {
    const auto offers = [this](const QString& typed) {
        QList<LineCompleter::Offer> found;
        std::vector<customers::KnownPlace> places = session_.known.places(typed, kOffersMost);
        // Of several codes of one town nobody knows which is meant; the town is meant in any case.
        const auto town = places.size() > 1 ? session_.known.town(typed) : std::nullopt;
        if (town) {
            std::erase_if(places, [](const customers::KnownPlace& place) { return place.postalCode.isEmpty(); });
            places.insert(places.begin(), *town);
            if (places.size() > kOffersMost) places.pop_back();
        }
        for (const customers::KnownPlace& place : places) {
            QStringList second{place.region};
            if (!place.country.isEmpty() && place.country != session_.homeCountry)
                second += formats::countryName(place.country, session_.typing.locale.name());
            second += tr("%Ln customer(s)", "who live in a town", static_cast<int>(place.cards));
            second.removeAll(QString());
            found += {(place.postalCode + QLatin1Char(' ') + place.city).trimmed(), second.join(QStringLiteral(", ")),
                      QVariant::fromValue(place), town ? town->city : place.city};
        }
        return found;
    };
    new LineCompleter(line, offers, [this](const LineCompleter::Offer& offer) {
        takePlace(offer.data.value<customers::KnownPlace>());
    });
}

void CardAddressBlock::takePlace(const customers::KnownPlace& place) {
    Address* address = session_.editor.address(id_);
    if (!address) return;
    // A town alone leaves open what its cards do not agree in. A code that was typed just now stays, whatever other
    // cards say of it; that of the place somebody moves from goes, unless it may be of this town, too.
    const bool isTown = place.postalCode.isEmpty();
    const auto& before = session_.editor.original().addresses;
    const bool isOld = std::any_of(before.begin(), before.end(), [&](const Address& one) {
        return one.id == id_ && one.postalCode == address->postalCode;
    });
    if (!isTown || (isOld && !session_.known.fits(address->postalCode, place.city)))
        address->postalCode = place.postalCode;
    address->city = place.city;
    if (!isTown || !place.region.isEmpty()) address->region = place.region;
    if (!isTown || !place.country.isEmpty()) {
        address->country = place.country;
        assumed_.clear();
    }
    place_ = place;
    showPlace();
}

void CardAddressBlock::takeTownTypedInFull() {
    const Address* address = session_.editor.address(id_);
    if (!address || address->city.isEmpty() || !address->region.isEmpty() || !address->postalCode.isEmpty()) return;
    const std::optional<customers::KnownPlace> town = session_.known.town(address->city);
    if (!town || fold(town->city) != fold(address->city)) return;
    const bool isCountrySaid = !address->country.isEmpty() && address->country != assumed_;
    if (!isCountrySaid || address->country == town->country) takePlace(*town);
}

void CardAddressBlock::showWhatTabPasses() {
    if (!hasParts()) return;
    const Address* address = session_.editor.address(id_);
    const auto stands = [](const QString& has, const QString& brought) { return brought.isEmpty() || has == brought; };
    const bool isThere = address && place_ && address->city == place_->city &&
                         stands(address->postalCode, place_->postalCode) && stands(address->region, place_->region) &&
                         stands(address->country, place_->country);
    // What the place does not say is asked for still.
    const auto of = [](const customers::KnownPlace& place, QString Address::*member) {
        return member == &Address::city         ? place.city
               : member == &Address::postalCode ? place.postalCode
               : member == &Address::region     ? place.region
                                                : QString();
    };
    for (const Part& part : editors_) setPassedByTab(*part.line, isThere && !of(*place_, part.member).isEmpty());
    // Nobody writes to a town: without a street its code is not asked for.
    if (isThere && place_->postalCode.isEmpty() && session_.editor.isNew() && address->street.isEmpty())
        for (const Part& part : editors_)
            if (part.member == &Address::postalCode) setPassedByTab(*part.line, true);
    setPassedByTab(*country_, isThere && !place_->country.isEmpty());
}

void CardAddressBlock::showPlace() {
    if (const Address* address = session_.editor.address(id_))
        for (const Part& part : editors_) part.line->setText(address->*part.member); // the focus is in one of them
    load();
    Q_EMIT edited();
}

void CardAddressBlock::takeCodeTypedAsTown() {
    Address* address = session_.editor.address(id_);
    if (!address || !address->postalCode.isEmpty()) return;
    const QString typed = address->city;
    std::vector<customers::KnownPlace> places = session_.known.places(typed, kOffersMost);
    std::erase_if(places, [&](const customers::KnownPlace& place) { return place.postalCode != typed; });
    if (places.size() == 1) return takePlace(places.front());
    if (typed.isEmpty() || !std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); })) return;
    address->postalCode = typed; // several towns have it, or none that is known
    address->city.clear();
    showPlace();
}

QString CardAddressBlock::piece() const { return QStringLiteral("address/%1").arg(id_); }

void CardAddressBlock::addPart(const char* field, QString Address::*member, const QString& label) {
    auto* line = new QLineEdit;
    auto* row = new FieldRow(label, line, parts_);
    row->setAlwaysFramed(session_.editor.isNew());
    parts_->layout()->addWidget(row);
    editors_.push_back({field, member, line});
    connect(line, &QLineEdit::textEdited, this, [this, member](const QString& text) {
        Address* address = session_.editor.address(id_);
        if (!address) return;
        address->*member = text.trimmed();
        if (member == &Address::postalCode) {
            isCodeTyped_ = true;
            rowOf(member)->clearMessage();
            pause_.begin();
        }
        if (session_.editor.isNew() && address->country.isEmpty()) {
            address->country = assumed_ = session_.likelyCountry();
            load();
        }
        showRare();
        showWhatTabPasses();
        Q_EMIT edited();
    });
    if (session_.readOnly) return;
    if (member == &Address::postalCode)
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!std::exchange(isCodeTyped_, isOnlyAway(line)) || isCodeTyped_) return;
            pause_.stop();
            sayOfPostalCode(session_.messages(), false, true);
        });
    if (member == &Address::city || member == &Address::postalCode) completePlaces(line);
    if (member == &Address::city)
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (isOnlyAway(line)) return;
            takeCodeTypedAsTown();
            takeTownTypedInFull();
        });
}

void CardAddressBlock::showWhole() {
    auto* whole = qobject_cast<QLineEdit*>(line_->editor());
    const QString says = pieceText(session_, session_.editor.draft(), piece());
    if (whole->text() == says) return;
    whole->setText(says);
    whole->setCursorPosition(0);
}

void CardAddressBlock::load() {
    const Address* address = session_.editor.address(id_);
    if (!address) return;
    const QString label = partLabel(address->role);
    line_->label()->setText(label);
    showWhole();
    auto* whole = qobject_cast<QLineEdit*>(line_->editor());
    whole->setAccessibleName(pieceLabel(session_, session_.editor.draft(), piece()));
    for (const Part& part : editors_)
        if (!part.line->hasFocus() && part.line->text() != address->*part.member)
            part.line->setText(address->*part.member);
    if (!hasParts()) return;
    role_->setCurrentIndex(role_->findData(address->role));
    const int country = country_->findData(address->country);
    country_->setCurrentIndex(country < 0 ? 0 : country);
    showRare();
    showWhy();
    showWhatTabPasses();
}

void CardAddressBlock::followPhone() {
    Address* address = session_.editor.address(id_);
    if (!address || assumed_.isEmpty() || address->country != assumed_) return;
    const QString likely = session_.likelyCountry();
    if (likely == assumed_) return;
    address->country = assumed_ = likely;
    load();
}

void CardAddressBlock::showWhy() {
    auto* row = qobject_cast<FieldRow*>(country_->parentWidget());
    const Address* address = session_.editor.address(id_);
    const bool byPhone =
        address && !assumed_.isEmpty() && address->country == assumed_ && assumed_ != session_.homeCountry;
    row->setNote(byPhone ? tr("by the phone number", "why an address is in that country") : QString());
}

void CardAddressBlock::showState(const std::vector<customers::FieldMessage>& messages) {
    followPhone();
    if (session_.editor.isChanged(piece()) && !session_.editor.isNew())
        line_->setEdited(pieceText(session_, session_.editor.original(), piece()));
    else
        line_->clearEdited();
    showWhole(); // beside "was" it says what it is now, while a part is being typed
    FieldRow* whole = lineOfWhole();
    whole->clearMessage();
    for (const customers::FieldMessage& message : messages)
        if (message.key == QLatin1String("address") && isOurs(message)) whole->setHint(message.text, message.fix);
    if (!isCodeTyped_) sayOfPostalCode(messages, false, true);
}

bool CardAddressBlock::isOurs(const customers::FieldMessage& message) const {
    const auto& addresses = session_.editor.draft().addresses;
    const auto part = static_cast<size_t>(message.part);
    return message.part >= 0 && part < addresses.size() && addresses[part].id == id_;
}

void CardAddressBlock::sayOfPostalCode(const std::vector<customers::FieldMessage>& messages, bool isTyped,
                                       bool isLong) {
    FieldRow* own = hasParts() && !parts_->isHidden() ? rowOf(&Address::postalCode) : nullptr;
    if (own) own->clearMessage();
    for (const customers::FieldMessage& message : messages) {
        if (message.key != QLatin1String("postal_code") || !isOurs(message)) continue;
        if (isTyped && !isLong && customers::mayBecomeRight(message, session_.editor.draft(), session_.homeCountry))
            continue;
        if (own)
            own->setHint(message.text);
        else if (line_->message().isEmpty())
            line_->setHint(message.text);
    }
}

void CardAddressBlock::open(const QString& field) {
    if (!hasParts()) {
        makeParts();
        load();
        Q_EMIT unfolded();
    }
    setOpen(true);
    QWidget* wanted = field == QLatin1String("country") ? static_cast<QWidget*>(country_) : editors_.front().line;
    for (const Part& part : editors_)
        if (field == QLatin1String(part.field)) wanted = part.line;
    wanted->parentWidget()->show(); // a rare one of a new card
    wanted->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(wanted)) line->selectAll(); // as by Tab
}

QString CardAddressBlock::focusedField() const {
    for (const Part& part : editors_)
        if (part.line->hasFocus()) return QString::fromLatin1(part.field);
    return hasParts() && country_->hasFocus() ? QStringLiteral("country") : QString();
}

void CardAddressBlock::setOpen(bool open) {
    if (!open) place_.reset(); // who comes back looks at all of it
    showWhatTabPasses();
    parts_->setVisible(open);
    line_->editor()->setFocusPolicy(open ? Qt::NoFocus : Qt::StrongFocus);
}

void CardAddressBlock::onFocus(QWidget* now) {
    // A popup of ours (the list of countries) takes the focus for a moment: the block stays open.
    if (!now || now == line_->editor() || isAncestorOf(now) || parts_->isHidden() || line_->isHidden()) return;
    setOpen(false);
    load();
    showState(session_.messages()); // what was said beside a part is said beside the whole
}

bool CardAddressBlock::eventFilter(QObject* watched, QEvent* event) {
    const bool byKey =
        event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (watched == line_->editor() && !session_.readOnly && (byKey || event->type() == QEvent::MouseButtonRelease))
        QMetaObject::invokeMethod(
            this, [this] { open(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
