#include "history/HistoryFields.h"

#include "fields/Declaration.h"

#include <QCoreApplication>

namespace clientela::history {

using fields::Aggregate;
using fields::Catalogue;
using fields::choice;
using fields::column;
using fields::Computed;
using fields::Declaration;
using fields::stored;
using fields::storedCount;
using fields::Table;
using fields::Type;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

// What counts as a contact: everything but a note to oneself. Also in resources/queries/customer_history.sql.
constexpr auto kContacts = "i.kind <> 'note'";

Table own(const char* alias, const char* name) {
    return {QString::fromLatin1(alias), QString::fromLatin1(name), {}, false, {}};
}

Table cardOf(const char* column) {
    return {QStringLiteral("cd"),
            QStringLiteral("customer_derived"),
            QStringLiteral("cd.customer_id = ") + QLatin1String(column),
            false,
            {}};
}

fields::Field customerField() {
    return Declaration("customer", Text::tr("Customer"), Type::Text, stored("cd.name", "cd.shown_f", "cd.name_sort"))
        .in(Text::tr("Customer"))
        .personal()
        .column()
        .wide(28);
}

Catalogue interactionCatalogue() {
    Catalogue interactions(QStringLiteral("interaction"), {own("i", "interaction"), cardOf("i.customer_id")});
    const auto field = [](const char* key, const QString& label, Type type, const char* at) {
        return Declaration(key, label, type, stored(at)).in(Text::tr("Contact", "what was said or written")).editable();
    };
    interactions.add(field("date", Text::tr("Date"), Type::DateTime, "i.at").column().frequent());
    interactions.add(
        field("kind", Text::tr("Kind"), Type::Choice, "i.kind").choices(interactionKinds()).column().frequent());
    interactions.add(customerField());
    interactions.add(field("direction", Text::tr("Direction"), Type::Choice, "i.direction").choices(directions()));
    interactions.add(field("by", Text::tr("By"), Type::Text, "i.by").column());
    interactions.add(
        field("subject", Text::tr("Subject"), Type::Text, "i.subject").personal().column().frequent().wide(32));
    interactions.add(field("text", Text::tr("Text"), Type::LongText, "i.text").personal().wide(40));
    interactions.add(field("outcome", Text::tr("Outcome"), Type::Text, "i.outcome").personal());
    interactions.add(field("interest", Text::tr("Interest"), Type::Text, "i.interest").personal());
    interactions.add(field("sent", Text::tr("Material sent"), Type::Text, "i.sent").personal().wide(20));
    interactions.add(field("awaited", Text::tr("Material awaited"), Type::Text, "i.awaited").personal().wide(20));
    interactions.add(field("score", Text::tr("Score"), Type::Number, "i.score").wide(6));
    interactions.add(field("minutes", Text::tr("Minutes"), Type::Integer, "i.minutes").wide(6));
    interactions.add(field("status", Text::tr("Status"), Type::Choice, "i.status").choices(interactionStates()));
    interactions.add(
        Declaration("month", Text::tr("Month of the year"), Type::Integer, Computed{Computed::Rule::Month, column("i.at")})
            .in(Text::tr("Contact", "what was said or written")));
    // A task does not say which contact it came of; what is still to be done for the customer answers for all of them.
    interactions.add(
        Declaration("open_tasks", Text::tr("Customer's open tasks"), Type::Text,
                    fields::Many{QStringLiteral("task m JOIN interaction mi ON mi.customer_id = m.customer_id"),
                                 QStringLiteral("mi.id"),
                                 QStringLiteral("m.title"),
                                 {},
                                 QStringLiteral("m.status = 'open'"),
                                 QStringLiteral("m.id"),
                                 {},
                                 {}})
            .in(Text::tr("Customer"))
            .called("follow-up|follow up|next step|to do|reminder|task|without a task|da fare|da seguire|promemoria|"
                    "attività|seguimiento|recordatorio|tarea|pendiente|напоминание|задача|дальнейшие действия")
            .personal()
            .wide(32));
    interactions.add(Declaration("id", Text::tr("Number"), Type::Integer, stored("i.id")).wide(8));
    return interactions;
}

Catalogue taskCatalogue() {
    Catalogue tasks(QStringLiteral("task"), {own("t", "task"), cardOf("t.customer_id")});
    const auto field = [](const char* key, const QString& label, Type type, const char* at) {
        return Declaration(key, label, type, stored(at)).in(Text::tr("Task")).editable();
    };
    tasks.add(field("date", Text::tr("Due"), Type::Date, "t.due")
                  .called("overdue|late|deadline|when|scadenza|scaduta|in ritardo|vencimiento|vencida|atrasada|срок|"
                          "просрочена|просроченные")
                  .column()
                  .frequent());
    tasks.add(field("title", Text::tr("Task"), Type::Text, "t.title").personal().column().frequent().wide(32));
    tasks.add(customerField());
    tasks.add(field("kind", Text::tr("Kind"), Type::Choice, "t.kind").choices(taskKinds()));
    tasks.add(field("by", Text::tr("By"), Type::Text, "t.by").column());
    tasks.add(field("status", Text::tr("Status"), Type::Choice, "t.status").choices(taskStates()).column());
    tasks.add(field("repeats", Text::tr("Repeats every"), Type::Integer, "t.repeat_every").wide(8));
    tasks.add(field("repeats_unit", Text::tr("Repeats by"), Type::Choice, "t.repeat_unit")
                  .choices({choice("day", Text::tr("Days")), choice("week", Text::tr("Weeks")),
                            choice("month", Text::tr("Months")), choice("year", Text::tr("Years"))}));
    tasks.add(field("done", Text::tr("Done on"), Type::DateTime, "t.done_at"));
    tasks.add(field("note", Text::tr("Note"), Type::LongText, "t.note").personal());
    tasks.add(Declaration("month", Text::tr("Month of the year"), Type::Integer, Computed{Computed::Rule::Month, column("t.due")})
                  .in(Text::tr("Task")));
    tasks.add(Declaration("id", Text::tr("Number"), Type::Integer, stored("t.id")).wide(8));
    return tasks;
}

Catalogue campaignCatalogue() {
    const Table campaign{
        QStringLiteral("ca"), QStringLiteral("campaign"), QStringLiteral("ca.id = cm.campaign_id"), true, {}};
    Catalogue members(QStringLiteral("campaign"), {own("cm", "campaign_member"), campaign, cardOf("cm.customer_id")});
    const auto add = [&](const char* key, const QString& label, Type type, const char* at,
                         QList<fields::Choice> choices = {}) {
        members.add(Declaration(key, label, type, stored(at)).in(Text::tr("Campaign")).choices(std::move(choices)));
    };
    add("date", Text::tr("Date"), Type::Date, "ca.date");
    add("name", Text::tr("Campaign"), Type::Text, "ca.name");
    add("channel", Text::tr("Channel"), Type::Choice, "ca.channel",
        {choice("email", Text::tr("E-mail")), choice("sms", Text::tr("Text message")),
         choice("phone", Text::tr("Phone")), choice("post", Text::tr("Post"))});
    add("status", Text::tr("Status"), Type::Choice, "cm.status",
        {choice("sent", Text::tr("Sent")), choice("opened", Text::tr("Opened")),
         choice("answered", Text::tr("Answered")), choice("bounced", Text::tr("Bounced"))});
    members.add(customerField());
    return members;
}

/// Files on cards. Their bytes are nothing that a list asks for.
Catalogue fileCatalogue() {
    Catalogue files(QStringLiteral("file"), {own("f", "attachment")});
    const auto field = [](const char* key, const QString& label, Type type, const char* at) {
        return Declaration(key, label, type, stored(at)).in(Text::tr("File"));
    };
    files.add(field("name", Text::tr("File name"), Type::Text, "f.name").personal().column().wide(28));
    files.add(field("type", Text::tr("Kind of file", "application/pdf"), Type::Text, "f.type").column());
    files.add(field("created", Text::tr("Added on"), Type::DateTime, "f.added").column());
    files.add(field("by", Text::tr("By"), Type::Text, "f.by").column());
    files.add(field("photo", Text::tr("Photo of the card"), Type::YesNo, "f.is_photo"));
    files.add(Declaration("id", Text::tr("Number"), Type::Integer, stored("f.id")).wide(8));
    return files;
}

Aggregate overInteractions(Aggregate::Function function, const char* measure, const char* filter, const char* summary) {
    return {QStringLiteral("interaction"),
            function,
            column("i.customer_id"),
            measure ? column(measure) : fields::ColumnRef{},
            column("i.at"),
            QString::fromLatin1(filter),
            {},
            summary ? column(summary) : fields::ColumnRef{},
            QStringLiteral("interaction_at"),
            QStringLiteral("interaction_customer")};
}

Aggregate overTasks(Aggregate::Function function, const char* measure, const char* filter, const char* summary) {
    return {QStringLiteral("task"),
            function,
            column("t.customer_id"),
            measure ? column(measure) : fields::ColumnRef{},
            column("t.due"),
            QString::fromLatin1(filter),
            {},
            summary ? column(summary) : fields::ColumnRef{},
            {},
            QStringLiteral("task_customer")};
}

void addHappenings(Catalogue& customers) {
    using Function = Aggregate::Function;
    const auto add = [&](const char* key, const QString& label, Type type, Aggregate source, int width,
                         const char* words) {
        customers.add(
            Declaration(key, label, type, std::move(source)).in(Text::tr("History")).called(words).wide(width));
    };
    add("contacts", Text::tr("Contacts"), Type::Integer,
        overInteractions(Function::Count, nullptr, kContacts, "ch.contacts"), 8,
        "interactions|activities|calls|letters|e-mails|meetings|visits|offers|reviews|surveys|history|conversations|"
        "interazioni|attività|chiamate|telefonate|lettere|incontri|visite|offerte|recensioni|sondaggi|storico|"
        "interacciones|actividades|llamadas|cartas|correos|reuniones|ofertas|reseñas|encuestas|historial|"
        "общение|звонки|письма|встречи|визиты|предложения|отзывы|опросы|история|взаимодействия");
    add("last_contact", Text::tr("Last contact"), Type::DateTime,
        overInteractions(Function::Last, "i.at", kContacts, "ch.last_contact"), 12,
        "last call|last letter|last e-mail|last meeting|last visit|called|spoken|silent|quiet|not contacted|"
        "ultima chiamata|ultima telefonata|ultimo incontro|sentito|última llamada|última visita|hablado|"
        "последний звонок|последнее письмо|последняя встреча|давно не общались");
    customers.add(Declaration("last_contact_by", Text::tr("Last contact by"), Type::Text, stored("ch.last_contact_by"))
                      .in(Text::tr("History"))
                      .called("called by|spoken to by|colleague|employee|chiamato da|sentito da|collega|llamado por|"
                              "compañero|звонил|общался|сотрудник|коллега"));
    add("complaints", Text::tr("Complaints"), Type::Integer,
        overInteractions(Function::Count, nullptr, "i.kind = 'complaint'", nullptr), 8,
        "problems|claims|dissatisfied|unhappy|reclami|lamentele|problemi|insoddisfatti|quejas|reclamaciones|problemas|"
        "жалобы|претензии|рекламации|недовольные");
    customers.add(
        Declaration("open_complaints", Text::tr("Open complaints"), Type::Integer, storedCount("ch.open_complaints"))
            .in(Text::tr("History"))
            .called("unanswered complaints|unsettled|problems|claims|reclami in sospeso|lamentele|problemi|"
                    "quejas pendientes|reclamaciones pendientes|problemas|жалобы без ответа|претензии")
            .wide(8));
    Aggregate satisfaction = overInteractions(Function::Average, "i.score", "i.score IS NOT NULL", "ch.satisfaction");
    satisfaction.windowIndex.clear(); // neither index holds the score
    satisfaction.customerIndex.clear();
    add("satisfaction", Text::tr("Satisfaction"), Type::Number, std::move(satisfaction), 8,
        "score|rating|survey|stars|happy|reviews|punteggio|voto|sondaggio|recensioni|soddisfatti|puntuación|"
        "valoración|encuesta|reseñas|satisfechos|оценка|рейтинг|опрос|отзывы|довольные");
    add("tasks", Text::tr("Tasks"), Type::Integer, overTasks(Function::Count, nullptr, "", nullptr), 8,
        "to do|appointments|reminders|follow-up|services|promemoria|appuntamenti|da fare|scadenze|attività|"
        "recordatorios|citas|pendientes|por hacer|напоминания|дела|встречи|сделать");
    add("next_task", Text::tr("Next task"), Type::Date,
        overTasks(Function::First, "t.due", "t.status = 'open' AND t.due IS NOT NULL", "ch.next_task"), 12,
        "next appointment|reminder|follow-up|call back|due|prossimo appuntamento|promemoria|richiamare|scadenza|"
        "próxima cita|recordatorio|volver a llamar|vencimiento|следующее дело|напоминание|перезвонить|срок");
    add("files", Text::tr("Files"), Type::Integer,
        Aggregate{QStringLiteral("file"), Function::Count, column("f.customer_id"), {}, {}, {}, {}, {}, {}, {}}, 8,
        "attachments|documents|photos|pictures|scans|allegati|documenti|foto|immagini|adjuntos|documentos|fotos|"
        "imágenes|вложения|документы|фотографии|снимки|сканы");
    add("campaigns", Text::tr("Campaigns"), Type::Integer,
        Aggregate{QStringLiteral("campaign"),
                  Function::Count,
                  column("cm.customer_id"),
                  {},
                  column("ca.date"),
                  {},
                  {},
                  {},
                  {},
                  {}},
        8,
        "mailings|newsletters|advertising|marketing|invio|invii|mailing|pubblicità|newsletter|envíos|boletines|"
        "publicidad|рассылки|реклама|кампании");
}

void addConsents(Catalogue& customers) {
    const auto add = [&](const char* key, const QString& label, const char* at, const char* names) {
        customers.add(Declaration(key, label, Type::YesNo, stored(at))
                          .in(Text::tr("Consent"))
                          .editable()
                          .imported(names)
                          .wide(8));
    };
    add("consent_email", Text::tr("May be e-mailed"), "cd.consent_email",
        "accepts email marketing|accepts marketing|email consent|newsletter|email opt in|consenso email|consenso "
        "newsletter|"
        "consentimiento email|acepta correo|согласие на рассылку|согласие email");
    add("consent_sms", Text::tr("May be texted"), "cd.consent_sms",
        "accepts sms marketing|sms consent|text message consent|consenso sms|consenso messaggi|consentimiento "
        "sms|согласие sms|согласие на смс");
    add("consent_phone", Text::tr("May be called"), "cd.consent_phone",
        "phone consent|call consent|telephone consent|consenso telefono|consenso chiamate|consenso "
        "telefonate|consentimiento teléfono|"
        "consentimiento llamadas|согласие на звонки|согласие телефон");
    add("consent_post", Text::tr("May be written to"), "cd.consent_post",
        "post|letter|letters|post consent|mail consent|letter consent|consenso posta|consenso lettere|consentimiento "
        "correo "
        "postal|"
        "consentimiento cartas|согласие на письма|согласие на почту");
}

} // namespace

QList<fields::Choice> interactionKinds() {
    return {choice("call", Text::tr("Call"), "phone|chiamata|telefonata|llamada|звонок"),
            choice("letter", Text::tr("Letter"), "post|lettera|carta|письмо"),
            choice("email", Text::tr("E-mail"), "mail|e-mail|correo|почта"),
            choice("sms", Text::tr("Text message"), "text|messaggio|mensaje|смс"),
            choice("meeting", Text::tr("Meeting"), "incontro|riunione|reunión|встреча"),
            choice("visit", Text::tr("Visit"), "visita|визит"),
            choice("offer", Text::tr("Offer"), "offerta|oferta|предложение"),
            choice("complaint", Text::tr("Complaint"), "reclamo|queja|reclamación|жалоба"),
            choice("question", Text::tr("Question"), "domanda|pregunta|вопрос"),
            choice("review", Text::tr("Review"), "recensione|reseña|отзыв"),
            choice("survey", Text::tr("Survey"), "sondaggio|encuesta|опрос"),
            choice("note", Text::tr("Note"), "nota|заметка")};
}

QList<fields::Choice> directions() {
    return {choice("in", Text::tr("Incoming"), "inbound|received|entrata|entrante|входящий"),
            choice("out", Text::tr("Outgoing"), "outbound|sent|uscita|saliente|исходящий")};
}

QList<fields::Choice> interactionStates() {
    return {choice("open", Text::tr("Open"), "aperto|abierto|открыт"),
            choice("settled", Text::tr("Settled"), "closed|solved|chiuso|risolto|resuelto|cerrado|закрыт|решён")};
}

QList<fields::Choice> taskKinds() {
    return {choice("task", Text::tr("Task"), "to do|attività|tarea|задача"),
            choice("call", Text::tr("Call back"),
                   "call|phone|ring|richiamare|chiamare|telefonare|llamar|devolver la llamada|позвонить|перезвонить"),
            choice("service", Text::tr("Service"),
                   "maintenance|assistenza|manutenzione|servicio|mantenimiento|"
                   "обслуживание"),
            choice("delivery", Text::tr("Delivery", "a promised one"),
                   "deliver|consegna|consegnare|entrega|entregar|"
                   "доставка|доставить"),
            choice("contract", Text::tr("Contract end"),
                   "contract|renewal|contratto|rinnovo|contrato|renovación|договор|контракт"),
            choice("promise", Text::tr("Promise"), "promised|promessa|promesa|обещание"),
            choice("enquiry", Text::tr("Enquiry"), "inquiry|follow up|richiesta|consulta|запрос"),
            choice("thanks", Text::tr("Thanks"), "ringraziamento|agradecimiento|благодарность")};
}

QList<fields::Choice> taskStates() {
    return {choice("open", Text::tr("Open"), "aperto|abierto|открыта"),
            choice("done", Text::tr("Done"), "fatto|hecho|сделано"),
            choice("dropped", Text::tr("Dropped"), "cancelled|annullato|cancelado|отменено")};
}

void declareHistory(fields::Catalogues& catalogues) {
    catalogues.add(interactionCatalogue());
    catalogues.add(taskCatalogue());
    catalogues.add(campaignCatalogue());
    catalogues.add(fileCatalogue());
    Catalogue& customers = *catalogues.find(QStringLiteral("customer"));
    addHappenings(customers);
    addConsents(customers);
}

} // namespace clientela::history
