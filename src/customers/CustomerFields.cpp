#include "customers/CustomerFields.h"

#include "customers/CustomerChoices.h"
#include "customers/PartFields.h"
#include "fields/Declaration.h"

#include <QCoreApplication>

namespace clientela::customers {

using fields::Aggregate;
using fields::Catalogue;
using fields::column;
using fields::Computed;
using fields::Declaration;
using fields::Many;
using fields::stored;
using fields::Type;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

void addNames(Catalogue& customers) {
    const QString group = Text::tr("Person");
    customers.add(
        Declaration("name", Text::tr("Name"), Type::Text, stored("cd.name", "cd.shown_f", "cd.name_sort"))
            .vcard("FN")
            .in(Text::tr("Card"))
            .imported(
                "full name|display name|file as|customer name|client name|client|customer|nominativo|nome completo|"
                "nome e cognome|cognome e nome|cliente|nombre completo|nombre y apellidos|ФИО|имя и фамилия|"
                "фамилия имя отчество|клиент|полное имя|e-mail display name")
            .personal()
            .column()
            .wide(28));
    customers.add(Declaration("kind", Text::tr("Kind"), Type::Choice, stored("c.kind"))
                      .vcard("KIND")
                      .in(Text::tr("Card"))
                      .choices(kindChoices())
                      .editable()
                      .imported("type|customer type|tipo|tipo cliente|tipo de cliente|тип|тип клиента|вид"));
    customers.add(Declaration("title", Text::tr("Title"), Type::Text, stored("c.title"))
                      .vcard("N.3")
                      .in(group)
                      .persons()
                      .editable()
                      .imported("salutation|prefix|name prefix|titolo|tratamiento|título|обращение|титул")
                      .personal()
                      .wide(8));
    customers.add(Declaration("given_name", Text::tr("Given name"), Type::Text, stored("c.given_name", "cd.given_f"))
                      .vcard("N.1")
                      .in(group)
                      .editable()
                      .imported("first name|forename|nome|nome di battesimo|nombre|nombre de pila|имя")
                      .personal()
                      .frequent());
    customers.add(
        Declaration("middle_name", Text::tr("Middle name"), Type::Text, stored("c.middle_name"))
            .vcard("N.2")
            .in(group)
            .persons()
            .editable()
            .imported("additional name|patronymic|second name|secondo nome|segundo nombre|отчество|второе имя")
            .personal());
    customers.add(
        Declaration("family_name", Text::tr("Family name"), Type::Text, stored("c.family_name", "cd.family_f"))
            .vcard("N.0")
            .in(group)
            .editable()
            .imported("last name|surname|cognome|apellido|apellidos|primer apellido|фамилия")
            .personal()
            .frequent());
    customers.add(
        Declaration("contact_name", Text::tr("Contact person"), Type::Text,
                    Many{QStringLiteral("customer m"),
                         QStringLiteral("m.id"),
                         QStringLiteral("trim(coalesce(m.given_name, '') || ' ' || coalesce(m.family_name, ''))"),
                         {},
                         QStringLiteral("m.kind = 'company' AND coalesce(m.given_name, m.family_name) IS NOT NULL"),
                         QStringLiteral("m.id"),
                         {},
                         {}})
            .in(Text::tr("Company"))
            .companies()
            .imported("contact|contact person|referente|persona di riferimento|contatto|persona de contacto|contacto|"
                      "контактное лицо|контакт")
            .personal());
    customers.add(Declaration("nickname", Text::tr("Nickname"), Type::Text, stored("c.nickname"))
                      .vcard("NICKNAME")
                      .in(group)
                      .persons()
                      .editable()
                      .imported("short name|soprannome|apodo|прозвище")
                      .personal());
}

void addPerson(Catalogue& customers) {
    const QString group = Text::tr("Person");
    const auto person = [&](const char* key, const QString& label, Type type, fields::Source source) {
        return Declaration(key, label, type, std::move(source)).in(group).persons().personal();
    };
    customers.add(person("gender", Text::tr("Gender"), Type::Choice, stored("c.gender"))
                      .vcard("GENDER")
                      .choices(genderChoices())
                      .editable()
                      .imported("sex|genere|sesso|género|sexo|пол"));
    customers.add(
        person("birth_date", Text::tr("Birth date"), Type::Date, stored("c.birth_date"))
            .vcard("BDAY")
            .editable()
            .imported(
                "birthday|date of birth|dob|born|data di nascita|nato il|compleanno|fecha de nacimiento|nacimiento|"
                "cumpleaños|дата рождения|день рождения"));
    customers.add(
        person("age", Text::tr("Age"), Type::Integer, Computed{Computed::Rule::Age, column("c.birth_date")})
            .called("years|old|young|anni|anziani|giovani|años|edad|jóvenes|mayores|возраст|лет|молодые|пожилые")
            .wide(5));
    customers.add(
        person("birthday", Text::tr("Birthday"), Type::Date, Computed{Computed::Rule::Birthday, column("c.birth_date")})
            .called("congratulate|wishes|birth|auguri|compleanno|nascita|felicitar|cumpleaños|nacimiento|"
                    "поздравить|день рождения|именинники"));
    customers.add(
        person("job_title", Text::tr("Profession"), Type::Text, stored("c.job_title"))
            .vcard("TITLE")
            .editable()
            .imported(
                "profession|occupation|position|role|contact title|organization title|professione|mansione|qualifica|"
                "ruolo|profesión|cargo|puesto|ocupación|профессия|должность"));
    customers.add(person("social_category", Text::tr("Social category"), Type::Text, stored("c.social_category"))
                      .editable()
                      .imported("categoria sociale|categoría social|социальная группа"));
    customers.add(
        person("household", Text::tr("Household"), Type::Text, stored("c.household"))
            .editable()
            .imported(
                "marital status|family|nucleo familiare|stato civile|hogar|estado civil|семья|семейное положение"));
    customers.add(
        person("income_band", Text::tr("Income band"), Type::Text, stored("c.income_band"))
            .editable()
            .imported(
                "income|annual income|fascia di reddito|reddito|nivel de ingresos|ingresos|доход|уровень дохода"));
    customers.add(person("hobbies", Text::tr("Hobbies"), Type::Text, stored("c.hobbies"))
                      .vcard("HOBBY")
                      .editable()
                      .imported("hobby|interests|interessi|passatempi|aficiones|intereses|хобби|интересы|увлечения")
                      .wide(24));
    customers.add(Declaration("language", Text::tr("Language"), Type::Language, stored("c.language"))
                      .vcard("LANG")
                      .in(group)
                      .editable()
                      .imported("lingua|idioma|lengua|язык")
                      .wide(10));
    customers.add(
        person("employer", Text::tr("Works for"), Type::Text,
               Many{QStringLiteral("customer_link mk JOIN customer_derived m ON m.customer_id = mk.customer_id"),
                    QStringLiteral("mk.other_id"),
                    QStringLiteral("m.name"),
                    {},
                    QStringLiteral("mk.role NOT IN ('household', 'other')"),
                    QStringLiteral("mk.id"),
                    {},
                    {}})
            .called("employer|company|firm|job|datore di lavoro|azienda|ditta|empleador|empresa|работодатель|компания|"
                    "работает в"));
}

void addCompany(Catalogue& customers) {
    const QString group = Text::tr("Company");
    const auto company = [&](const char* key, const QString& label, Type type, const char* at) {
        return Declaration(key, label, type, stored(at)).in(group).companies().editable();
    };
    customers.add(
        Declaration("company_name", Text::tr("Company"), Type::Text, stored("c.company_name", "cd.company_f"))
            .vcard("ORG")
            .in(group)
            .editable()
            .imported(
                "company|organization|organisation|organization name|business name|account|account name|associated "
                "company|"
                "default address company|billing company|azienda|ditta|società|impresa|ragione sociale|nome "
                "azienda|empresa|"
                "compañía|razón social|nombre de la empresa|компания|организация|название компании|наименование|фирма")
            .frequent()
            .wide(24));
    customers.add(company("legal_form", Text::tr("Legal form"), Type::Text, "c.legal_form")
                      .imported("forma giuridica|forma jurídica|форма собственности|организационно-правовая форма"));
    customers.add(
        company("sector", Text::tr("Sector"), Type::Text, "c.sector")
            .imported("industry|branch|settore|settore merceologico|industria|rubro|отрасль|сфера деятельности"));
    customers.add(
        company("turnover", Text::tr("Turnover"), Type::Money, "c.turnover")
            .imported("annual revenue|fatturato|fatturato annuo|facturación|facturación anual|оборот|годовой оборот"));
    customers.add(
        company("workforce", Text::tr("Workforce"), Type::Integer, "c.workforce")
            .imported("employees|number of employees|staff|dipendenti|numero dipendenti|addetti|empleados|plantilla|"
                      "número de empleados|сотрудников|численность|количество сотрудников"));
    customers.add(Declaration("vat_number", Text::tr("VAT number"), Type::Text, stored("c.vat_number"))
                      .in(group)
                      .askedOfCompanies()
                      .editable()
                      .imported("vat|vat id|vat no|partita iva|p. iva|piva|nif iva|número de iva|инн"));
    customers.add(
        Declaration("tax_code", Text::tr("Tax code"), Type::Text, stored("c.tax_code"))
            .in(group)
            .editable()
            .imported("tax id|tax number|fiscal code|codice fiscale|c.f.|cod. fisc.|nif|cif|dni|кпп|налоговый номер")
            .personal());
    customers.add(
        Declaration("iban", Text::tr("IBAN"), Type::Text, stored("c.iban"))
            .in(group)
            .editable()
            .imported("bank account|bank details|iban code|conto corrente|coordinate bancarie|cuenta bancaria|"
                      "número de cuenta|банковский счёт|расчётный счёт")
            .personal()
            .wide(24));
}

void addRelationship(Catalogue& customers) {
    const QString group = Text::tr("Relationship");
    const auto add = [&](const char* key, const QString& label, Type type, const char* at) {
        return Declaration(key, label, type, stored(at)).in(group).editable();
    };
    customers.add(
        add("stage", Text::tr("Stage"), Type::Choice, "c.stage")
            .choices(stageChoices())
            .imported(
                "status|lifecycle stage|lead status|customer status|stato cliente|fase|estado del cliente|etapa|статус|"
                "стадия|этап")
            .frequent()
            .column()
            .wide(10));
    customers.add(
        Declaration("tags", Text::tr("Tags"), Type::Choices,
                    Many{QStringLiteral("customer_tag mt JOIN tag m ON m.id = mt.tag_id"),
                         QStringLiteral("mt.customer_id"),
                         QStringLiteral("m.name"),
                         {},
                         {},
                         QStringLiteral("m.name"),
                         {},
                         {}})
            .vcard("CATEGORIES")
            .in(group)
            .editable()
            .imported(
                "tag|labels|label|categories|category|keywords|groups|group membership|etichette|categorie|gruppi|"
                "etiquetas|categorías|grupos|метки|теги|категории|группы")
            .frequent()
            .column()
            .wide(20));
    customers.add(
        add("source", Text::tr("Source"), Type::Text, "c.source")
            .imported(
                "lead source|origin|referred by|how found|provenienza|fonte|origine|origen|procedencia|fuente|источник|"
                "откуда"));
    customers.add(
        add("preferred_channel", Text::tr("Preferred channel"), Type::Choice, "c.preferred_channel")
            .choices(channelChoices())
            .imported(
                "preferred contact|canale preferito|contatto preferito|canal preferido|предпочтительный способ связи"));
    customers.add(add("territory", Text::tr("Territory"), Type::Text, "c.territory")
                      .imported("area|sales area|zone|zona|territorio|район|территория"));
    customers.add(
        add("representative", Text::tr("Representative"), Type::Text, "c.representative")
            .imported("sales rep|sales representative|account manager|contact owner|owner|employee|support rep|support "
                      "rep id|"
                      "salesperson|rappresentante|agente|venditore|commerciale|representante|vendedor|comercial|asesor|"
                      "менеджер|представитель|ответственный"));
    customers.add(add("potential", Text::tr("Potential"), Type::Money, "c.potential")
                      .imported("potential|potenziale|potenziale annuo|potencial|потенциал"));
    customers.add(add("competitors", Text::tr("Competitors"), Type::Text, "c.competitors")
                      .imported("competitor|concorrenti|concorrente|competidores|competencia|конкуренты|конкурент"));
    customers.add(
        add("payment_terms", Text::tr("Payment terms, days"), Type::Integer, "c.payment_terms")
            .imported(
                "payment days|terms|giorni di pagamento|pagamento|plazo de pago|días de pago|срок оплаты|отсрочка")
            .wide(6));
}

void addCard(Catalogue& customers) {
    const QString group = Text::tr("Card");
    customers.add(
        Declaration("notes", Text::tr("Notes"), Type::LongText, stored("c.notes"))
            .vcard("NOTE")
            .in(Text::tr("Notes"))
            .editable()
            .imported("note|comment|comments|remarks|annotazioni|commenti|osservazioni|notas|comentarios|observaciones|"
                      "заметки|примечание|примечания|комментарий")
            .personal()
            .wide(40));
    customers.add(Declaration("id", Text::tr("Number"), Type::Integer, stored("c.id"))
                      .in(group)
                      .called("card|by hand|picked|scheda|a mano|ficha|a mano|карточка|вручную")
                      .wide(8));
    customers.add(
        Declaration("external_id", Text::tr("External number"), Type::Text, stored("c.external_id"))
            .in(group)
            .editable()
            .imported(
                "id|customer id|customer no|customer number|client id|record id|account number|code|codice|codice "
                "cliente|id cliente|cod. cliente|código|código de cliente|id de cliente|número de cliente|код|код "
                "клиента|номер клиента|номер"));
    customers.add(
        Declaration("created", Text::tr("Created"), Type::DateTime, stored("c.created"))
            .in(group)
            .imported(
                "create date|created at|date added|customer since|subscription date|registration date|data creazione|"
                "cliente dal|data iscrizione|fecha de alta|fecha de creación|cliente desde|дата создания|клиент с|"
                "дата регистрации"));
    customers.add(Declaration("updated", Text::tr("Changed"), Type::DateTime,
                              Computed{Computed::Rule::Updated, column("c.created")})
                      .vcard("REV")
                      .called("updated|edited|modified|modificato|aggiornato|modificado|actualizado|изменено|обновлено")
                      .in(group));
    customers.add(
        Declaration("updated_by", Text::tr("Changed by"), Type::Text,
                    Computed{Computed::Rule::UpdatedBy, column("c.id")})
            .called("updated by|edited by|modified by|modificato da|aggiornato da|modificado por|кем изменено")
            .in(group));
    customers.add(
        Declaration("verified", Text::tr("Confirmed"), Type::Date, stored("c.verified"))
            .in(group)
            .editable()
            .imported(
                "last confirmed|verified on|data verifica|verificato|verificado|fecha de verificación|проверено|дата "
                "проверки"));
    customers.add(Declaration("archived", Text::tr("Archived"), Type::YesNo, stored("c.archived"))
                      .called("archive|hidden|put away|archivio|nascosto|archivo|oculto|архив|скрыто")
                      .in(group));
}

fields::Field countOf(const char* key, const QString& label, const char* of, const char* owner, const char* words,
                      const char* filter = "") {
    return Declaration(key, label, Type::Integer,
                       Aggregate{QString::fromLatin1(of),
                                 Aggregate::Function::Count,
                                 column(owner),
                                 {},
                                 {},
                                 QString::fromLatin1(filter),
                                 {},
                                 {},
                                 {},
                                 {}})
        .in(Text::tr("Related"))
        .called(words)
        .wide(8);
}

void addRelated(Catalogue& customers) {
    customers.add(countOf("addresses", Text::tr("Addresses"), "address", "a.customer_id",
                          "address|delivery address|billing address|second address|street|town|indirizzi|indirizzo|"
                          "consegna|sede|filiale|direcciones|dirección|entrega|sede|адреса|адрес|доставка|филиал"));
    customers.add(countOf("people", Text::tr("People"), "person_link", "k.customer_id",
                          "contacts|contact persons|employees|staff|decision maker|managers|family|household|"
                          "relatives|persone|referenti|dipendenti|chi decide|responsabili|famiglia|parenti|personas|"
                          "contactos|empleados|quien decide|responsables|familia|parientes|люди|контактные лица|"
                          "сотрудники|кто решает|руководители|семья|родственники"));
    customers.add(countOf("works_for", Text::tr("Companies worked for"), "company_link", "k.other_id",
                          "employer|company|firm|job|azienda|ditta|datore di lavoro|lavora per|empresa|empleador|"
                          "trabaja para|компания|фирма|работодатель|работает в",
                          "k.role NOT IN ('household', 'other')"));
}

Type typeOf(const QString& word) {
    static const QHash<QString, Type> types{
        {QStringLiteral("text"), Type::Text},       {QStringLiteral("long_text"), Type::LongText},
        {QStringLiteral("number"), Type::Number},   {QStringLiteral("money"), Type::Money},
        {QStringLiteral("date"), Type::Date},       {QStringLiteral("choice"), Type::Choice},
        {QStringLiteral("choices"), Type::Choices}, {QStringLiteral("yes_no"), Type::YesNo},
        {QStringLiteral("link"), Type::Link}};
    return types.value(word, Type::Text);
}

} // namespace

fields::Field fieldOf(const CustomField& custom) {
    QList<fields::Choice> choices;
    for (const QString& word : custom.choices) choices.append({word, word, {}});
    return Declaration(custom.key.toLatin1().constData(), custom.label, typeOf(custom.type), fields::Custom{custom.id})
        .in(custom.group.isEmpty() ? Text::tr("More", "group of the user's own fields") : custom.group)
        .choices(std::move(choices))
        .editable()
        .imported()
        .personal();
}

void declareCustomers(fields::Catalogues& catalogues, const std::vector<CustomField>& customFields) {
    Catalogue customers(
        QStringLiteral("customer"),
        {{QStringLiteral("c"), QStringLiteral("customer"), {}, false, {}},
         {QStringLiteral("cd"), QStringLiteral("customer_derived"), QStringLiteral("cd.customer_id = c.id"), true, {}},
         {QStringLiteral("cs"), QStringLiteral("customer_sales"), QStringLiteral("cs.customer_id = c.id"), false, {}},
         {QStringLiteral("ch"),
          QStringLiteral("customer_history"),
          QStringLiteral("ch.customer_id = c.id"),
          false,
          {}}},
        QStringLiteral("c.archived = 0"));
    addNames(customers);
    addPerson(customers);
    addCompany(customers);
    addContactFields(customers);
    addAddressFields(customers);
    addRelationship(customers);
    addCard(customers);
    addRelated(customers);
    for (const CustomField& custom : customFields) customers.add(fieldOf(custom));
    catalogues.add(std::move(customers));
    catalogues.add(addressCatalogue());
    catalogues.add(linkCatalogue("person_link"));
    catalogues.add(linkCatalogue("company_link"));
}

void declareLinked(fields::Catalogues& catalogues) {
    catalogues.find(QStringLiteral("person_link"))->refer(catalogues.customers(), column("k.other_id"));
    catalogues.find(QStringLiteral("company_link"))->refer(catalogues.customers(), column("k.customer_id"));
}

} // namespace clientela::customers
