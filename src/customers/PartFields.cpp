#include "customers/PartFields.h"

#include "customers/CustomerChoices.h"
#include "fields/Declaration.h"

#include <QCoreApplication>

namespace clientela::customers {

using fields::Catalogue;
using fields::column;
using fields::Declaration;
using fields::Many;
using fields::stored;
using fields::Type;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

Many contactPoints(const char* filter) {
    return {QStringLiteral("contact_point m"),
            QStringLiteral("m.customer_id"),
            QStringLiteral("m.value"),
            QStringLiteral("m.normal"),
            QString::fromLatin1(filter),
            QStringLiteral("m.position"),
            {},
            {}};
}

Many contactPoints(const char* filter, const char* shown, const char* folded = nullptr) {
    Many many = contactPoints(filter);
    many.shown = column(shown);
    if (folded) many.folded = column(folded);
    return many;
}

Many addressPart(const char* value, const char* role) {
    return {QStringLiteral("address m"),
            QStringLiteral("m.customer_id"),
            QString::fromLatin1(value),
            {},
            QStringLiteral("m.role = '%1'").arg(QLatin1String(role)),
            QStringLiteral("m.position"),
            {},
            {}};
}

void addMainAddress(Catalogue& customers) {
    const QString group = Text::tr("Address");
    const auto part = [&](const char* key, const QString& label, fields::Stored source) {
        return Declaration(key, label, Type::Text, std::move(source)).in(group).editable().personal();
    };
    customers.add(
        part("recipient", Text::tr("Care of"), stored("cd.recipient"))
            .imported("c/o|attention|attn|department|organization department|presso|all'attenzione di|reparto|a la "
                      "atención de|departamento|кому|отдел|получатель"));
    customers.add(
        part("street", Text::tr("Street"), stored("cd.street", "cd.street_f"))
            .vcard("ADR.2")
            .imported(
                "address|street address|address line 1|address1|address street|billing street|billing "
                "address1|business "
                "street|default address address1|mailing street|indirizzo|via|dirección|calle|domicilio|адрес|улица|"
                "indirizzo fatturazione")
            .frequent()
            .wide(26));
    customers.add(
        part("street2", Text::tr("Street, second line"), stored("cd.street2"))
            .vcard("ADR.1")
            .imported(
                "address line 2|address2|address extended address|billing address2|business street 2|default address "
                "address2|indirizzo 2|dirección 2|адрес 2"));
    customers.add(
        part("postal_code", Text::tr("Postal code"), stored("cd.postal_code"))
            .vcard("ADR.5")
            .imported(
                "zip|zip code|postcode|post code|postal|address postal code|billing zip|business postal code|default "
                "address zip|cap|codice postale|código postal|c.p.|индекс|почтовый индекс")
            .frequent()
            .wide(10));
    customers.add(
        part("city", Text::tr("Town"), stored("cd.city", "cd.city_f", "cd.city_f")) // its order is walked
            .vcard("ADR.3")
            .imported(
                "town|locality|address city|billing city|business city|default address city|città|comune|località|"
                "ciudad|localidad|población|город|населённый пункт")
            .frequent()
            .column());
    customers.add(
        part("region", Text::tr("Region"), stored("cd.region", "cd.region_f"))
            .vcard("ADR.4")
            .imported(
                "state|province|county|state/province|address region|billing province|billing state|business state|"
                "default address province code|province code|regione|provincia|prov|región|comunidad autónoma|estado|"
                "область|регион|край|область/регион")
            .frequent());
    customers.add(
        Declaration("country", Text::tr("Country"), Type::Country, stored("cd.country"))
            .vcard("ADR.6")
            .in(group)
            .editable()
            .personal()
            .imported("country/region|country code|nation|address country|billing country|business country|business "
                      "country/region|default address country code|paese|nazione|stato|país|страна|cc")
            .frequent());
}

// `vcard`: the property that holds such an address.
void addAddressOf(Catalogue& customers, const char* role, const char* vcard, const QStringList& labels,
                  const QStringList& heads) {
    static constexpr const char* parts[] = {"street", "postal_code", "city", "region", "country"};
    static constexpr const char* components[] = {".2", ".5", ".3", ".4", ".6"};
    for (int i = 0; i < 5; ++i) {
        const QByteArray key = QByteArray(role) + '_' + parts[i];
        customers.add(Declaration(key.constData(), labels.at(i), i == 4 ? Type::Country : Type::Text,
                                  addressPart((QByteArrayLiteral("m.") + parts[i]).constData(), role))
                          .in(Text::tr("Address"))
                          .editable()
                          .personal()
                          .vcard((QByteArray(vcard) + components[i]).constData())
                          .imported(heads.at(i).toUtf8().constData()));
    }
}

} // namespace

void addContactFields(fields::Catalogue& customers) {
    const QString group = Text::tr("Contact");
    const auto contact = [&](const char* key, const QString& label, Type type, Many source) {
        return Declaration(key, label, type, std::move(source)).in(group).editable().personal();
    };
    customers.add(
        contact("phone", Text::tr("Phone"), Type::Phone, contactPoints("m.kind = 'phone'", "cd.phone"))
            .vcard("TEL")
            .imported("phone number|telephone|tel|primary phone|phone value|default address phone|billing phone|"
                      "company main phone|telefono|numero di telefono|recapito telefonico|teléfono|número de teléfono|"
                      "телефон|номер телефона|тел")
            .frequent()
            .column());
    const auto labelled = [&](const char* key, const QString& label, const char* filter, const char* vcard,
                              const char* names) {
        customers.add(contact(key, label, Type::Phone, contactPoints(filter)).vcard(vcard).imported(names));
    };
    labelled("phone_mobile", Text::tr("Mobile phone"), "m.kind = 'phone' AND m.label = 'mobile'", "TEL;TYPE=cell",
             "mobile|cell|cell phone|cellphone|mobile number|cellulare|telefono cellulare|móvil|teléfono "
             "móvil|celular|мобильный|"
             "мобильный телефон|сотовый");
    labelled("phone_work", Text::tr("Work phone"), "m.kind = 'phone' AND m.label = 'work'", "TEL;TYPE=work",
             "business phone|office phone|telefono ufficio|telefono lavoro|teléfono trabajo|teléfono de "
             "oficina|рабочий телефон");
    labelled("phone_home", Text::tr("Home phone"), "m.kind = 'phone' AND m.label = 'home'", "TEL;TYPE=home",
             "telefono casa|telefono abitazione|teléfono casa|teléfono particular|домашний телефон");
    labelled("phone_fax", Text::tr("Fax"), "m.kind = 'phone' AND m.label = 'fax'", "TEL;TYPE=fax",
             "fax|fax number|business fax|home fax|telefax|факс");
    labelled("phone_other", Text::tr("Other phone"), "m.kind = 'phone' AND m.label = 'other'", "TEL;TYPE=voice",
             "car phone|callback|pager|altro telefono|otro teléfono|другой телефон");
    customers.add(Declaration("phone_sms", Text::tr("Number for SMS"), Type::Phone, stored("cd.phone_sms"))
                      .in(group)
                      .personal()
                      .called("sms|text message|messaggi|messaggio|mensaje|mensajes|сообщение|смс")
                      .vcard("TEL;TYPE=text"));
    customers.add(
        contact("email", Text::tr("E-mail"), Type::Email, contactPoints("m.kind = 'email'", "cd.email", "cd.email_f"))
            .vcard("EMAIL")
            .imported(
                "mail|e-mail|email address|e-mail value|posta elettronica|indirizzo email|indirizzo e-mail|correo|"
                "correo electrónico|почта|эл. почта|электронная почта|адрес электронной почты")
            .frequent()
            .wide(26));
    customers.add(
        contact("website", Text::tr("Website"), Type::Link, contactPoints("m.kind = 'web'"))
            .vcard("URL")
            .imported(
                "web|web page|webpage|homepage|url|website value|personal web page|sito|sito web|sitio web|página web|"
                "сайт|веб-сайт|web-сайт")
            .wide(24));
}

void addAddressFields(fields::Catalogue& customers) {
    addMainAddress(customers);
    addAddressOf(customers, "home", "ADR;TYPE=home",
                 {Text::tr("Home street"), Text::tr("Home postal code"), Text::tr("Home town"), Text::tr("Home region"),
                  Text::tr("Home country")},
                 {QStringLiteral("indirizzo di casa|dirección particular|домашний адрес"),
                  QStringLiteral("home zip|cap casa"), QStringLiteral("città di residenza|ciudad de residencia"),
                  QStringLiteral("home state|home province"), QStringLiteral("home country/region")});
    addAddressOf(
        customers, "delivery", "ADR;TYPE=x-delivery",
        {Text::tr("Delivery street"), Text::tr("Delivery postal code"), Text::tr("Delivery town"),
         Text::tr("Delivery region"), Text::tr("Delivery country")},
        {QStringLiteral(
             "shipping street|shipping address1|delivery address|indirizzo di consegna|indirizzo di spedizione|"
             "dirección de entrega|dirección de envío|адрес доставки"),
         QStringLiteral("shipping zip|cap consegna|cap spedizione"),
         QStringLiteral("shipping city|città consegna|ciudad de entrega"),
         QStringLiteral("shipping province|shipping state"), QStringLiteral("shipping country")});
}

fields::Catalogue addressCatalogue() {
    Catalogue addresses(QStringLiteral("address"), {{QStringLiteral("a"), QStringLiteral("address"), {}, false, {}}});
    const auto add = [&](const char* key, const QString& label, Type type, const char* at, const char* words = "") {
        addresses.add(Declaration(key, label, type, stored(at)).in(Text::tr("Address")).called(words).personal());
    };
    addresses.add(Declaration("role", Text::tr("Role"), Type::Choice, stored("a.role"))
                      .in(Text::tr("Address"))
                      .choices(addressRoleChoices()));
    add("recipient", Text::tr("Care of"), Type::Text, "a.recipient");
    add("street", Text::tr("Street"), Type::Text, "a.street");
    add("street2", Text::tr("Street, second line"), Type::Text, "a.street2");
    add("postal_code", Text::tr("Postal code"), Type::Text, "a.postal_code", "zip|postcode|cap|c.p.|индекс");
    add("city", Text::tr("Town"), Type::Text, "a.city", "city|città|comune|ciudad|город");
    add("region", Text::tr("Region"), Type::Text, "a.region", "state|province|county|provincia|estado|область|край");
    add("country", Text::tr("Country"), Type::Country, "a.country");
    return addresses;
}

fields::Catalogue linkCatalogue(const char* kind) {
    Catalogue links(QString::fromLatin1(kind), {{QStringLiteral("k"), QStringLiteral("customer_link"), {}, false, {}}});
    const auto add = [&](const char* key, const QString& label, Type type, const char* at,
                         QList<fields::Choice> choices = {}) {
        links.add(
            Declaration(key, label, type, stored(at)).in(Text::tr("Related")).choices(std::move(choices)).personal());
    };
    add("role", Text::tr("Role"), Type::Choice, "k.role", linkRoleChoices());
    add("note", Text::tr("Note"), Type::Text, "k.note");
    return links;
}

} // namespace clientela::customers
