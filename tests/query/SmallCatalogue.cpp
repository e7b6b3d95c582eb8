#include "query/SmallCatalogue.h"

#include "fields/Declaration.h"

namespace clientela::test {

using namespace fields;

namespace {

Many rows(const char* table, const char* value) {
    return {
        QString::fromLatin1(table), QStringLiteral("m.customer_id"), QString::fromLatin1(value), {}, {}, {}, {}, {}};
}

Aggregate over(const char* of, Aggregate::Function function, const char* measure, const char* date) {
    Aggregate aggregate;
    aggregate.of = QString::fromLatin1(of);
    aggregate.function = function;
    aggregate.owner = column("d.customer_id");
    if (measure) aggregate.measure = column(measure);
    if (date) aggregate.date = column(date);
    return aggregate;
}

QList<Choice> stages() {
    return {choice("suspect", "Suspect"), choice("prospect", "Prospect"), choice("customer", "Customer", "cliente"),
            choice("lost", "Lost")};
}

Catalogue customers() {
    Catalogue all(QStringLiteral("customer"), {{"c", "customer", {}, false, {}}});
    const auto add = [&](const char* key, Type type, Source source) {
        all.add(Declaration(key, QString::fromLatin1(key), type, std::move(source)));
    };
    all.add(Declaration("city", "Town", Type::Text, stored("c.city")));
    add("region", Type::Text, stored("c.region"));
    all.add(Declaration("postal_code", "Postal code", Type::Text, stored("c.postal_code")).imported("zip|zip code"));
    add("representative", Type::Text, stored("c.representative"));
    add("country", Type::Country, stored("c.country"));
    add("language", Type::Language, stored("c.language"));
    add("turnover", Type::Money, stored("c.turnover"));
    add("workforce", Type::Integer, stored("c.workforce"));
    add("discount", Type::Percent, stored("c.discount"));
    add("birth_date", Type::Date, stored("c.birth_date"));
    add("created", Type::DateTime, stored("c.created"));
    add("consent_email", Type::YesNo, stored("c.consent_email"));
    add("age", Type::Integer, Computed{Computed::Rule::Age, column("c.birth_date")});
    add("birthday", Type::Date, Computed{Computed::Rule::Birthday, column("c.birth_date")});
    add("phone", Type::Phone, rows("contact_point m", "m.value"));
    add("email", Type::Email, rows("contact_point m", "m.value"));
    add("tags", Type::Choices, rows("tag m", "m.name"));
    add("x_weight", Type::Number, Custom{1});
    all.add(Declaration("gender", "Gender", Type::Choice, stored("c.gender"))
                .choices({choice("female", "Female", "F|donna"), choice("male", "Male", "M|uomo")}));
    all.add(Declaration("stage", "Stage", Type::Choice, stored("c.stage")).choices(stages()));
    all.add(Declaration("full_name", "Full name", Type::Text, stored("c.name")).importOnly("name"));
    using Function = Aggregate::Function;
    add("spent", Type::Money, over("sale", Function::Sum, "l.charged", "d.date"));
    add("purchases", Type::Integer, over("document", Function::Count, nullptr, "d.date"));
    add("last_purchase", Type::Date, over("document", Function::Last, "d.date", "d.date"));
    add("addresses", Type::Integer, over("address", Function::Count, nullptr, nullptr));
    Aggregate people = over("person_link", Function::Count, nullptr, nullptr);
    people.owner = column("k.customer_id");
    add("people", Type::Integer, std::move(people));
    return all;
}

Catalogue documents(const char* kind) {
    Catalogue all(QString::fromLatin1(kind), {{"d", "document", {}, false, {}}});
    const auto add = [&](Declaration field) { all.add(field); };
    add(Declaration("date", "Date", Type::Date, stored("d.date")));
    add(Declaration("status", "Status", Type::Choice, stored("d.status"))
            .choices({choice("open", "Open"), choice("final", "Final")}));
    add(Declaration("total", "Total", Type::Money, stored("d.charged")));
    add(Declaration("by", "By", Type::Text, stored("d.by")));
    Declaration category("category", "Category", Type::Text, stored("p.category"));
    if (QLatin1String(kind) == QLatin1String("sale")) category.detail();
    add(category);
    return all;
}

} // namespace

Catalogues smallCatalogues() {
    Catalogues all;
    all.add(customers());
    all.add(documents("document"));
    all.add(documents("sale"));
    Catalogue addresses(QStringLiteral("address"), {{"a", "address", {}, false, {}}});
    addresses.add(Declaration("role", "Role", Type::Text, stored("a.role")));
    all.add(std::move(addresses));
    Catalogue links(QStringLiteral("person_link"), {{"k", "customer_link", {}, false, {}}});
    links.add(Declaration("role", "Role", Type::Choice, stored("k.role"))
                  .choices({choice("decides", "Decides"), choice("pays", "Pays")}));
    links.refer(all.customers(), column("k.other_id"));
    all.add(std::move(links));
    return all;
}

} // namespace clientela::test
