#include "customers/CustomerChoices.h"

#include "fields/Declaration.h"

#include <QCoreApplication>

namespace clientela::customers {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};
} // namespace

using fields::choice;

QList<fields::Choice> kindChoices() {
    return {choice("person", Text::tr("Person"),
                   "p|persons|people|individual|private|persona|privato|particular|человек|физлицо|частное лицо"),
            choice("company", Text::tr("Company"),
                   "c|companies|org|organisation|organization|business|azienda|aziende|società|ditta|impresa|empresa|"
                   "empresas|sociedad|компания|компании|юрлицо|"
                   "организация|фирма")};
}

QList<fields::Choice> genderChoices() {
    return {
        choice("female", Text::tr("Female"),
               "f|w|woman|women|mrs|ms|miss|donna|donne|femmina|femminile|signora|mujer|mujeres|femenino|señora|ж|жен|"
               "женский|женщина|женщины"),
        choice("male", Text::tr("Male"),
               "m|man|men|mr|uomo|uomini|maschio|maschile|signor|h|v|hombre|hombres|varón|masculino|señor|м|муж|"
               "мужской|мужчина|мужчины"),
        choice("other", Text::tr("Other", "gender"), "x|o|d|diverse|nonbinary|non-binary|altro|otro|otra|другой|иной"),
        choice("unknown", Text::tr("Unknown", "gender"),
               "u|?|n/a|not specified|sconosciuto|non indicato|desconocido|неизвестно|не указан")};
}

QList<fields::Choice> stageChoices() {
    return {choice("suspect", Text::tr("Suspect"),
                   "suspects|contact|subscriber|contatto|sospetto|sospechoso|contacto|контакт"),
            choice("prospect", Text::tr("Prospect"),
                   "prospects|lead|leads|opportunity|qualified|marketingqualifiedlead|salesqualifiedlead|potenziale|"
                   "potencial|лид|"
                   "потенциальный|"
                   "перспективный"),
            choice("customer", Text::tr("Customer"),
                   "customers|client|clients|active|evangelist|cliente|attivo|activo|клиент|покупатель|активный"),
            choice("lost", Text::tr("Lost"),
                   "lost customers|former|churned|inactive|perso|ex cliente|perdido|inactivo|потерян|бывший")};
}

QList<fields::Choice> channelChoices() {
    return {
        choice("phone", Text::tr("Phone"), "call|telephone|telefono|teléfono|телефон|звонок"),
        choice("email", Text::tr("E-mail"), "mail|e-mail|posta elettronica|correo|correo electrónico|почта|эл. почта"),
        choice("sms", Text::tr("Text message"), "text|messaggio|mensaje|смс|сообщение"),
        choice("post", Text::tr("Post"), "letter|posta|lettera|correo postal|carta|письмо|почта россии"),
        choice("visit", Text::tr("Visit"), "meeting|visita|incontro|reunión|визит|встреча")};
}

QList<fields::Choice> addressRoleChoices() {
    return {choice("billing", Text::tr("Billing"), "main|fatturazione|facturación|юридический|основной"),
            choice("delivery", Text::tr("Delivery"), "shipping|consegna|spedizione|entrega|envío|доставка"),
            choice("home", Text::tr("Home"), "private|casa|abitazione|domicilio|домашний"),
            choice("work", Text::tr("Work"), "business|office|lavoro|ufficio|trabajo|oficina|рабочий|офис"),
            choice("other", Text::tr("Other"), "altro|otro|другой")};
}

QList<fields::Choice> linkRoleChoices() {
    return {choice("works_for", Text::tr("Works there"), "employee|dipendente|empleado|сотрудник"),
            choice("manages", Text::tr("Manages"), "manager|owner|titolare|gerente|director|директор|руководитель"),
            choice("decides", Text::tr("Decides"), "decision maker|decide|принимает решения"),
            choice("pays", Text::tr("Pays"), "accounts|paga|contabilità|платит|бухгалтер"),
            choice("receives_post", Text::tr("Receives post"), "riceve posta|recibe correo|получает почту"),
            choice("household", Text::tr("Household"), "family|famiglia|familia|семья"),
            choice("other", Text::tr("Other"), "altro|otro|другой")};
}

QList<fields::Choice> phoneLabelChoices() {
    return {choice("mobile", Text::tr("Mobile"), "cell|cellular|cellulare|móvil|celular|мобильный|сотовый"),
            choice("work", Text::tr("Work"), "business|office|lavoro|ufficio|trabajo|oficina|рабочий"),
            choice("home", Text::tr("Home"), "private|casa|domicilio|домашний"),
            choice("fax", Text::tr("Fax"), "telefax|факс"), choice("other", Text::tr("Other"), "altro|otro|другой")};
}

} // namespace clientela::customers
