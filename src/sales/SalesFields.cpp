#include "sales/SalesFields.h"

#include "fields/Declaration.h"

#include <QCoreApplication>

namespace clientela::sales {

using fields::Aggregate;
using fields::Catalogue;
using fields::choice;
using fields::column;
using fields::ColumnRef;
using fields::Computed;
using fields::Declaration;
using fields::Many;
using fields::stored;
using fields::Table;
using fields::Type;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

constexpr auto kDueWords = "overdue|late|deadline|payable|scadenza|scaduto|in ritardo|vencimiento|vencido|atrasado|"
                           "срок|просрочено|просроченные";
constexpr auto kStillDueWords = "overdue|unpaid|outstanding|owed|debt|insoluto|non pagato|da pagare|scaduto|impagado|"
                                "pendiente|deuda|vencido|долг|не оплачено|просрочено";
constexpr auto kRegionWords = "state|province|county|provincia|estado|область|край";

Table own(const char* alias, const char* name) {
    return {QString::fromLatin1(alias), QString::fromLatin1(name), {}, false, {}};
}

Table documentsCard() {
    return {QStringLiteral("cd"), QStringLiteral("customer_derived"), QStringLiteral("cd.customer_id = d.customer_id"),
            false, QStringLiteral("d")};
}

/// What document, sale and receivable have in common: fields of the table `d`, and of the card. By the names that they
/// have in sales files, where each row is a line, people look for them, too.
void addDocumentFields(Catalogue& catalogue, bool imported) {
    const auto add = [&](Declaration field, const char* names = nullptr) {
        field.in(Text::tr("Document"));
        if (names == nullptr) return catalogue.add(field);
        catalogue.add(imported ? field.imported(names) : field.called(names));
    };
    add(Declaration("date", Text::tr("Date"), Type::Date, stored("d.date")).column().frequent().wide(12),
        "order date|invoice date|document date|sale date|created at|paid at|data|data documento|data fattura|data "
        "ordine|fecha|fecha "
        "de factura|fecha de pedido|дата|дата заказа|дата счёта|дата продажи");
    add(Declaration("number", Text::tr("Number"), Type::Text, stored("d.number")).column().frequent().wide(12),
        "order id|order no|order number|invoice id|invoice no|invoice number|document number|order|invoice|receipt "
        "number|numero|"
        "numero documento|numero fattura|numero ordine|n. fattura|número|número de factura|número de "
        "pedido|factura|pedido|номер|"
        "номер счёта|номер заказа|счёт|заказ");
    add(Declaration("customer", Text::tr("Customer"), Type::Text, stored("cd.name", "cd.shown_f", "cd.name_sort"))
            .personal()
            .column()
            .frequent()
            .wide(28),
        "customer id|customer no|customer number|customer name|client|client id|email|cliente|id cliente|codice "
        "cliente|id de "
        "cliente|código de cliente|клиент|код клиента|покупатель");
    add(Declaration("kind", Text::tr("Kind"), Type::Choice, stored("d.kind")).choices(documentKinds()).column());
    add(Declaration("status", Text::tr("Status"), Type::Choice, stored("d.status")).choices(documentStates()).column());
    add(Declaration("origin", Text::tr("Made"), Type::Choice, stored("d.origin")).choices(documentOrigins()));
    add(Declaration("due_date", Text::tr("Due"), Type::Date, stored("d.due_date")).called(kDueWords).wide(12));
    add(Declaration("month", Text::tr("Month of the year"), Type::Integer,
                    Computed{Computed::Rule::Month, column("d.date")})
            .wide(6));
    add(Declaration("representative", Text::tr("Representative"), Type::Text, stored("d.representative")),
        "sales rep|employee|salesperson|sales "
        "person|agente|venditore|rappresentante|vendedor|comercial|representante|менеджер|"
        "продавец");
    add(Declaration("payment_method", Text::tr("Payment method"), Type::Text, stored("d.payment_method")),
        "payment|metodo di pagamento|pagamento|forma de pago|método de pago|способ оплаты");
    add(Declaration("currency", Text::tr("Currency"), Type::Text, stored("d.currency")).wide(6),
        "currency code|valuta|divisa|moneda|валюта");
    add(Declaration("customer_id", Text::tr("Customer number"), Type::Integer, stored("d.customer_id")).wide(8));
    add(Declaration("customer_city", Text::tr("Customer's town"), Type::Text, stored("cd.city", "cd.city_f"))
            .personal());
    add(Declaration("customer_region", Text::tr("Customer's region"), Type::Text, stored("cd.region", "cd.region_f"))
            .called(kRegionWords)
            .personal());
    add(Declaration("customer_country", Text::tr("Customer's country"), Type::Country, stored("cd.country"))
            .personal());
}

void addAmounts(Catalogue& catalogue) {
    const auto add = [&](const char* key, const QString& label, const char* at, bool shown) {
        Declaration field(key, label, Type::Money, stored(at));
        field.in(Text::tr("Amounts")).wide(12);
        catalogue.add(shown ? field.column() : field);
    };
    add("total", Text::tr("Total"), "d.charged", true);
    add("net", Text::tr("Net"), "d.net", false);
    add("vat", Text::tr("VAT"), "d.vat", false);
    add("discount_given", Text::tr("Discount given"), "d.discount_given", false);
}

Many ofLines(const char* value) {
    return {QStringLiteral("document_line m JOIN product p ON p.id = m.product_id"),
            QStringLiteral("m.document_id"),
            QString::fromLatin1(value),
            {},
            {},
            QStringLiteral("m.position"),
            {},
            {}};
}

Catalogue documentCatalogue() {
    Catalogue documents(
        QStringLiteral("document"),
        {own("d", "document"),
         documentsCard(),
         {QStringLiteral("o"), QStringLiteral("document_open"), QStringLiteral("o.document_id = d.id"), false, {}}});
    addDocumentFields(documents, false);
    addAmounts(documents);
    documents.add(Declaration("due", Text::tr("Still due"), Type::Money, fields::storedCount("o.amount"))
                      .in(Text::tr("Amounts"))
                      .called(kStillDueWords)
                      .column()
                      .wide(12));
    documents.add(Declaration("product", Text::tr("Product"), Type::Text, ofLines("p.name")).in(Text::tr("Lines")));
    documents.add(
        Declaration("category", Text::tr("Category"), Type::Text, ofLines("p.category")).in(Text::tr("Lines")));
    documents.add(Declaration("id", Text::tr("Row"), Type::Integer, stored("d.id")).in(Text::tr("Document")).wide(8));
    return documents;
}

Catalogue receivableCatalogue() {
    Catalogue receivables(
        QStringLiteral("receivable"),
        {own("o", "document_open"),
         {QStringLiteral("d"), QStringLiteral("document"), QStringLiteral("d.id = o.document_id"), true, {}},
         documentsCard()});
    addDocumentFields(receivables, false);
    addAmounts(receivables);
    receivables.add(Declaration("due", Text::tr("Still due"), Type::Money, stored("o.amount")).in(Text::tr("Amounts")));
    return receivables;
}

Catalogue saleCatalogue() {
    Catalogue sales(
        QStringLiteral("sale"),
        {own("l", "document_line"),
         {QStringLiteral("d"), QStringLiteral("document"), QStringLiteral("d.id = l.document_id"), true, {}},
         {QStringLiteral("p"), QStringLiteral("product"), QStringLiteral("p.id = l.product_id"), false, {}},
         documentsCard()});
    addDocumentFields(sales, true);
    const auto line = [](const char* key, const QString& label, Type type, const char* at) {
        return Declaration(key, label, type, stored(at)).in(Text::tr("Line")).detail();
    };
    sales.add(line("product", Text::tr("Product"), Type::Text, "p.name")
                  .imported("product name|item|item name|article|description|lineitem "
                            "name|track|prodotto|articolo|descrizione|producto|"
                            "artículo|descripción|товар|продукт|наименование|наименование товара")
                  .column()
                  .wide(28));
    sales.add(line("product_code", Text::tr("Product code"), Type::Text, "p.code")
                  .imported("sku|product id|item code|lineitem sku|codice prodotto|codice articolo|código de "
                            "producto|артикул|код товара"));
    sales.add(line("category", Text::tr("Category"), Type::Text, "p.category")
                  .imported("product category|genre|group|categoria|categoría|категория|группа")
                  .column());
    sales.add(
        line("quantity", Text::tr("Quantity"), Type::Number, "l.quantity")
            .imported("qty|pieces|units|lineitem quantity|quantità|q.tà|pezzi|cantidad|unidades|количество|кол-во")
            .column()
            .wide(8));
    sales.add(line("unit", Text::tr("Unit"), Type::Text, "l.unit").wide(6));
    sales.add(line("unit_price", Text::tr("Unit price"), Type::Price, "l.unit_price")
                  .imported("price|lineitem price|prezzo|prezzo unitario|precio|precio unitario|цена|цена за единицу")
                  .wide(12));
    sales.add(line("discount", Text::tr("Discount"), Type::Percent, "l.discount")
                  .imported("discount percent|discount %|sconto|sconto %|descuento|descuento %|скидка|скидка %")
                  .wide(8));
    sales.add(line("discount_fraction", Text::tr("Discount as a fraction"), Type::Number, "l.discount")
                  .importOnly("sconto frazione|descuento fracción|скидка доля"));
    sales.add(line("exchange_rate", Text::tr("Rate of exchange"), Type::Number, "d.rate")
                  .importOnly("exchange rate|cambio|tasso di cambio|tipo de cambio|курс|курс валюты"));
    sales.add(line("vat_rate", Text::tr("VAT rate"), Type::Percent, "l.vat_rate")
                  .imported("vat|vat %|tax rate|aliquota|aliquota iva|iva|iva %|tipo de iva|ндс|ставка ндс|ндс %")
                  .wide(8));
    sales.add(line("net", Text::tr("Net"), Type::Money, "l.net").wide(12));
    sales.add(line("total", Text::tr("Total"), Type::Money, "l.charged").column().wide(12));
    sales.add(line("discount_given", Text::tr("Discount given"), Type::Money, "l.discount_given").wide(12));
    return sales;
}

Catalogue productCatalogue() {
    Catalogue products(QStringLiteral("product"), {own("p", "product")});
    const auto field = [](const char* key, const QString& label, Type type, const char* at, const char* names) {
        return Declaration(key, label, type, stored(at)).in(Text::tr("Product")).editable().imported(names);
    };
    products.add(
        field(
            "name", Text::tr("Name"), Type::Text, "p.name",
            "product|product name|item|item name|title|nome|prodotto|nome prodotto|articolo|nombre|producto|nombre del "
            "producto|artículo|название|товар|наименование|продукт")
            .column()
            .frequent()
            .wide(32));
    products.add(field("code", Text::tr("Code"), Type::Text, "p.code",
                       "product id|product code|sku|item code|id|variant sku|codice|codice prodotto|código|código de "
                       "producto|код|артикул")
                     .column()
                     .frequent());
    products.add(field("category", Text::tr("Category"), Type::Text, "p.category",
                       "product category|genre|group|categoria|categoría|категория|группа")
                     .column()
                     .frequent());
    products.add(field("description", Text::tr("Description"), Type::LongText, "p.description",
                       "descrizione|descripción|описание"));
    products.add(field("unit", Text::tr("Unit"), Type::Text, "p.unit",
                       "unit of measure|quantity per unit|unità|unità di misura|unidad|единица|ед. изм.")
                     .column()
                     .wide(10));
    products.add(field("unit_price", Text::tr("Unit price"), Type::Price, "p.unit_price",
                       "price|variant price|prezzo|prezzo unitario|precio|precio unitario|цена")
                     .column()
                     .frequent()
                     .wide(12));
    products.add(field("vat_rate", Text::tr("VAT rate"), Type::Percent, "p.vat_rate",
                       "vat|vat %|tax rate|aliquota|iva|tipo de iva|ндс")
                     .wide(8));
    products.add(field("archived", Text::tr("Archived"), Type::YesNo, "p.archived",
                       "discontinued|fuori produzione|descatalogado|снят с производства")
                     .wide(8));
    products.add(Declaration("id", Text::tr("Number"), Type::Integer, stored("p.id")).in(Text::tr("Product")).wide(8));
    return products;
}

constexpr auto kSales = "d.sale_sign IS NOT NULL";
constexpr auto kPurchases = "d.sale_sign = 1";

Aggregate overDocuments(Aggregate::Function function, const char* measure, const char* filter, const char* summary) {
    Aggregate a{QStringLiteral("document"),
                function,
                column("d.customer_id"),
                measure ? column(measure) : ColumnRef{},
                column("d.date"),
                QString::fromLatin1(filter),
                {},
                summary ? column(summary) : ColumnRef{},
                QStringLiteral("document_sale_window"),
                QStringLiteral("document_sale_customer")};
    return a;
}

/// Documents of one kind, whatever their state: no sale index holds them.
Aggregate countOfKind(const char* filter) {
    Aggregate a = overDocuments(Aggregate::Function::Count, nullptr, filter, nullptr);
    a.windowIndex.clear();
    a.customerIndex = QStringLiteral("document_customer");
    return a;
}

/// A sum over lines; `document` is the same sum over whole documents, where there is one.
Aggregate sumOfLines(const char* line, const char* document, const char* summary) {
    Aggregate a = overDocuments(Aggregate::Function::Sum, line, kSales, summary);
    a.of = QStringLiteral("sale");
    if (document) a.coarse = {QStringLiteral("document"), a.owner, column(document), a.date, a.filter};
    a.windowIndex.clear();
    a.customerIndex.clear();
    return a;
}

void addToCustomers(Catalogue& customers) {
    using Function = Aggregate::Function;
    const auto field = [](const char* key, const QString& label, Type type, Aggregate source, const char* words) {
        return Declaration(key, label, type, std::move(source))
            .in(Text::tr("Sales"))
            .called(words)
            .wide(type == Type::Integer ? 8 : 12);
    };
    Aggregate spent = sumOfLines("l.charged", "d.charged", "cs.spent");
    spent.windowIndex = QStringLiteral("document_sale_window"); // they hold what was charged
    spent.customerIndex = QStringLiteral("document_sale_customer");
    customers.add(
        field("spent", Text::tr("Spent"), Type::Money, std::move(spent),
              "sales|amount bought|turnover|amount|total|value|best customers|speso|vendite|acquistato|fatturato|"
              "importo|totale|gastado|gasto|ventas|comprado|facturación|importe|total|потратил|покупал|"
              "продажи|оборот|сумма|лучшие клиенты")
            .column());
    Aggregate revenue = sumOfLines("l.net", "d.net", "cs.revenue");
    revenue.customerIndex = QStringLiteral("document_sale_customer");
    customers.add(field("revenue", Text::tr("Spent without VAT"), Type::Money, std::move(revenue),
                        "revenue|net sales|turnover|net|ricavi|fatturato|netto|senza iva|imponibile|ingresos|"
                        "facturación|neto|sin iva|выручка|оборот|без ндс"));
    customers.add(
        field("purchases", Text::tr("Purchases"), Type::Integer,
              overDocuments(Function::Count, nullptr, kPurchases, "cs.purchases"),
              "bought|never bought|sales|buyers|products|how often|times|frequency|acquisti|comprato|mai "
              "comprato|acquistato|vendite|"
              "prodotti|quante volte|frequenza|compras|comprado|nunca compró|ventas|productos|cuántas veces|frecuencia|"
              "покупки|купил|никогда не покупал|продажи|товары|как часто|сколько раз|частота"));
    customers.add(field("average_purchase", Text::tr("Average purchase"), Type::Money,
                        overDocuments(Function::Average, "d.charged", kPurchases, nullptr),
                        "mean|average order|basket|average receipt|scontrino medio|media|carrello|importe medio|"
                        "media|cesta|ticket medio|средний чек|в среднем|корзина"));
    customers.add(field("first_purchase", Text::tr("First purchase"), Type::Date,
                        overDocuments(Function::First, "d.date", kPurchases, "cs.first_purchase"),
                        "new customers|customer since|first bought|first order|nuovi clienti|cliente dal|primo ordine|"
                        "nuevos clientes|cliente desde|primer pedido|новые клиенты|клиент с|первый заказ|впервые"));
    customers.add(field("last_purchase", Text::tr("Last purchase"), Type::Date,
                        overDocuments(Function::Last, "d.date", kPurchases, "cs.last_purchase"),
                        "last bought|last order|last sale|lapsed|quiet|lost|recent|ultimo ordine|ultima vendita|"
                        "inattivi|persi|recenti|último pedido|última venta|inactivos|perdidos|recientes|"
                        "последний заказ|последняя продажа|давно не покупал|потерянные|недавно")
                      .column());
    customers.add(field("quantity", Text::tr("Quantity bought"), Type::Number,
                        sumOfLines("l.quantity", nullptr, nullptr),
                        "pieces|units|how many|products|pezzi|unità|quanti|prodotti|piezas|unidades|cuántos|productos|"
                        "штук|количество|сколько|товары"));
    customers.add(field("discount_given", Text::tr("Discount given"), Type::Money,
                        sumOfLines("l.discount_given", "d.discount_given", nullptr),
                        "rebate|reduction|sconto|sconti|ribasso|descuento|descuentos|rebaja|скидка|скидки"));
    customers.add(field("balance_due", Text::tr("Balance due"), Type::Money,
                        Aggregate{QStringLiteral("receivable"),
                                  Function::Sum,
                                  column("o.customer_id"),
                                  column("o.amount"),
                                  column("o.due_date"),
                                  {},
                                  {},
                                  column("cs.balance_due"),
                                  {},
                                  QStringLiteral("document_open_customer")},
                        "debt|owes|owed|overdue|unpaid|outstanding|open invoices|receivables|credit|debito|deve|"
                        "scaduto|insoluto|non pagato|da pagare|crediti|deuda|debe|vencido|impagado|pendiente|"
                        "por cobrar|долг|должен|должники|просрочено|не оплачено|задолженность")
                      .column());
    customers.add(field("invoices", Text::tr("Invoices"), Type::Integer, countOfKind("d.kind = 'invoice'"),
                        "bills|documents|fatture|documenti|facturas|documentos|счета|документы"));
    customers.add(field("quotes", Text::tr("Quotes"), Type::Integer, countOfKind("d.kind = 'quote'"),
                        "offers|estimates|proposals|unanswered|preventivi|offerte|proposte|senza risposta|"
                        "presupuestos|ofertas|propuestas|sin respuesta|предложения|сметы|без ответа"));
    customers.add(field("orders", Text::tr("Orders"), Type::Integer, countOfKind("d.kind = 'order'"),
                        "ordered|commissions|ordini|ordinato|commesse|pedidos|encargos|заказы|заказал"));
}

} // namespace

QList<fields::Choice> documentKinds() {
    return {choice("quote", Text::tr("Quote"), "offer|estimate|preventivo|presupuesto|предложение|смета"),
            choice("order", Text::tr("Order"), "ordine|pedido|заказ"),
            choice("delivery", Text::tr("Delivery note"), "ddt|bolla|albarán|накладная"),
            choice("invoice", Text::tr("Invoice"), "fattura|factura|счёт|счёт-фактура"),
            choice("receipt", Text::tr("Receipt"), "ricevuta|scontrino|recibo|ticket|чек|квитанция"),
            choice("credit_note", Text::tr("Credit note"),
                   "refund|nota di credito|nota de crédito|abono|возврат|кредит-нота")};
}

QList<fields::Choice> documentStates() {
    return {choice("draft", Text::tr("Draft"), "bozza|borrador|черновик"),
            choice("open", Text::tr("Open"), "aperto|abierto|открыт"),
            choice("accepted", Text::tr("Accepted"), "accettato|aceptado|принят"),
            choice("rejected", Text::tr("Rejected"), "rifiutato|rechazado|отклонён"),
            choice("expired", Text::tr("Expired"), "scaduto|caducado|истёк"),
            choice("delivered", Text::tr("Delivered"), "consegnato|entregado|доставлен"),
            choice("final", Text::tr("Final"), "definitivo|definitiva|окончательный"),
            choice("cancelled", Text::tr("Cancelled"), "canceled|annullato|cancelado|anulado|отменён")};
}

QList<fields::Choice> documentOrigins() {
    return {choice("own", Text::tr("Here"), "own"), choice("foreign", Text::tr("Elsewhere"), "imported|foreign")};
}

void declareSales(fields::Catalogues& catalogues) {
    catalogues.add(productCatalogue());
    catalogues.add(documentCatalogue());
    catalogues.add(saleCatalogue());
    catalogues.add(receivableCatalogue());
    addToCustomers(*catalogues.find(QStringLiteral("customer")));
}

} // namespace clientela::sales
