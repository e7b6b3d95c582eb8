#pragma once

#include <QString>

namespace clientela::formats {

/// The parts of a person's name as a card holds them; any may be empty.
struct PersonName {
    QString title;
    QString given;
    QString family;

    bool operator==(const PersonName&) const = default;
};

/// "Giulia Ferrante", as the language orders names: family name first in Hungarian, Chinese, Japanese, Korean and
/// Vietnamese. Without the title; empty if both names are.
QString displayName(const PersonName& name, const QString& language);

/// "Dott.ssa Giulia Ferrante": the line above an address.
QString addresseeName(const PersonName& name, const QString& language);

/// "Ferrante, Giulia": the form that lists are sorted by.
QString sortName(const PersonName& name);

/// At most two capitals for an avatar: of given and family name, or of a company's first two words that are not legal
/// forms
/// ("Studio Ferrante & Poli Srl" gives SF, "ООО «Северный берег»" СБ). Empty where there is no letter or digit.
QString personInitials(const PersonName& name);
QString companyInitials(const QString& name);

} // namespace clientela::formats
