#include "paper/DocumentWords.h"

namespace clientela::paper {

namespace {

QString u(const char* utf8) { return QString::fromUtf8(utf8); }

DocumentWords english() {
    return {{u("Invoice"), u("Credit note"), u("Quote"), u("Order confirmation"), u("Delivery note"),
             u("Pro forma invoice"), u("Receipt")},
            u("DRAFT"),
            u("Date"),
            u("Due"),
            u("Valid until"),
            u("Your VAT number"),
            u("Reference"),
            u("Description"),
            u("Quantity"),
            u("Price"),
            u("Discount"),
            u("VAT"),
            u("Net"),
            u("Net"),
            u("VAT %1 on %2"),
            u("VAT in %1 (1 %2 = %3 %1)"),
            u("%1 on %2"),
            u("Total"),
            u("Paid in advance"),
            u("To pay"),
            u("Carried over"),
            u("Brought forward"),
            u("Page %1 of %2"),
            u("Payment"),
            u("Bank transfer to %1")};
}

DocumentWords italian() {
    return {{u("Fattura"), u("Nota di credito"), u("Preventivo"), u("Conferma d’ordine"), u("Documento di trasporto"),
             u("Fattura pro forma"), u("Ricevuta")},
            u("BOZZA"),
            u("Data"),
            u("Scadenza"),
            u("Valido fino al"),
            u("Vostra P. IVA"),
            u("Riferimento"),
            u("Descrizione"),
            u("Q.tà"),
            u("Prezzo"),
            u("Sconto"),
            u("IVA"),
            u("Netto"),
            u("Imponibile"),
            u("IVA %1 su %2"),
            u("IVA in %1 (1 %2 = %3 %1)"),
            u("%1 su %2"),
            u("Totale"),
            u("Acconto"),
            u("Da pagare"),
            u("A riportare"),
            u("Riporto"),
            u("Pagina %1 di %2"),
            u("Pagamento"),
            u("Bonifico a %1")};
}

DocumentWords spanish() {
    return {{u("Factura"), u("Factura rectificativa"), u("Presupuesto"), u("Confirmación de pedido"), u("Albarán"),
             u("Factura proforma"), u("Recibo")},
            u("BORRADOR"),
            u("Fecha"),
            u("Vencimiento"),
            u("Válido hasta"),
            u("Su NIF"),
            u("Referencia"),
            u("Descripción"),
            u("Cantidad"),
            u("Precio"),
            u("Dto."),
            u("IVA"),
            u("Importe"),
            u("Base imponible"),
            u("IVA %1 sobre %2"),
            u("IVA en %1 (1 %2 = %3 %1)"),
            u("%1 sobre %2"),
            u("Total"),
            u("Anticipo"),
            u("A pagar"),
            u("Suma y sigue"),
            u("Suma anterior"),
            u("Página %1 de %2"),
            u("Forma de pago"),
            u("Transferencia a %1")};
}

DocumentWords russian() {
    return {{u("Счёт"), u("Корректировочный счёт"), u("Коммерческое предложение"), u("Подтверждение заказа"),
             u("Накладная"), u("Счёт-проформа"), u("Квитанция")},
            u("ЧЕРНОВИК"),
            u("Дата"),
            u("Оплатить до"),
            u("Действительно до"),
            u("Ваш ИНН"),
            u("Основание"),
            u("Наименование"),
            u("Кол-во"),
            u("Цена"),
            u("Скидка"),
            u("НДС"),
            u("Сумма"),
            u("Без НДС"),
            u("НДС %1 с %2"),
            u("НДС в %1 (1 %2 = %3 %1)"),
            u("%1 с %2"),
            u("Итого"),
            u("Аванс"),
            u("К оплате"),
            u("К переносу"),
            u("Перенос"),
            u("Страница %1 из %2"),
            u("Условия оплаты"),
            u("Банковский перевод: %1")};
}

} // namespace

const DocumentWords& documentWords(const QString& language) {
    static const DocumentWords en = english();
    static const DocumentWords it = italian();
    static const DocumentWords es = spanish();
    static const DocumentWords ru = russian();
    const QString code = language.left(2).toLower();
    if (code == QLatin1String("it")) return it;
    if (code == QLatin1String("es")) return es;
    return code == QLatin1String("ru") ? ru : en;
}

} // namespace clientela::paper
