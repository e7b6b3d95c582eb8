#pragma once

#include "formats/Amounts.h"
#include "formats/DateText.h"
#include "paper/DocumentWords.h"
#include "paper/Length.h"
#include "paper/TypeFace.h"

#include <QPageSize>
#include <QString>

namespace clientela::paper {

/// Where the window of the envelopes is that a country uses.
enum class AddressWindow { Left, Right };

/// The usual window of a country's envelopes: right in Italy, France, Spain and their neighbours, left elsewhere.
AddressWindow addressWindowOf(const QString& country);
/// Letter in North America and its neighbours, A4 elsewhere.
QPageSize paperSizeOf(const QString& country);

/// How documents of one language look: words, form of amounts and dates, typefaces, paper. Made once and shared by many
/// documents, on one thread at a time; needs a QGuiApplication.
struct DocumentStyle {
    /// `language`: of the document ("it"); `homeCountry`: ISO code of the business.
    DocumentStyle(const QString& language, const QString& homeCountry);

    QPageSize paper;
    AddressWindow window;
    const DocumentWords& words;
    formats::Amounts amounts;
    formats::DateText dates;

    TypeFace name;  ///< of the business
    TypeFace title; ///< of the document
    TypeFace text;  ///< lines and addresses
    TypeFace bold;
    TypeFace small;     ///< letterhead, details, heads above values
    TypeFace smallBold; ///< head of the table
    TypeFace tiny;      ///< foot of the page
    TypeFace figures;   ///< digits all of one width
    TypeFace boldFigures;
    TypeFace toPay; ///< the last line of the totals
    TypeFace toPayFigures;
    TypeFace draft; ///< across the page
};

} // namespace clientela::paper
