#pragma once

#include <QString>
#include <QStringList>

namespace clientela::formats {

/// What is wrong with an e-mail address; None for one that a mail server would take.
enum class EmailFault { None, Empty, NoAt, SeveralAt, NoName, WrongName, NoDomain, WrongDomain };

/// Checks the form of one address (RFC 5321 with UTF-8 as in RFC 6531; quoted names and domain literals are taken for
/// wrong, as no customer has one). White space around it is no fault.
EmailFault checkEmail(const QString& address);

/// The address as it is kept: no white space around, "mailto:" and angle brackets off, the domain in lower case. The
/// part before @ is the owner's to spell and stays.
QString normalEmail(const QString& address);

/// What addresses are compared by: the normal form in lower case.
QString emailKey(const QString& address);

/// The addresses of a text with one or several of them, normalised, as people paste them: separated by commas,
/// semicolons, white space or lines, with names ("Anna Rossi" <anna@rossi.it>). Parts without @ are dropped, unless
/// nothing else is there: then the trimmed text is returned, so that its fault can be shown.
QStringList splitEmails(const QString& text);

/// The address that was probably meant where its domain is one slip away from a great mail provider's ("gmial.com",
/// "hotmail.con"); empty where nothing seems wrong.
QString likelyEmail(const QString& address);

/// What is wrong, in words for the field; empty for None and Empty.
QString emailFaultText(EmailFault fault);

} // namespace clientela::formats
