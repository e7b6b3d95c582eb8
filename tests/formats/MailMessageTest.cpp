#include "formats/MailMessage.h"

#include <gtest/gtest.h>

namespace clientela::formats {
namespace {

// As Thunderbird writes it: both forms of the text, and a file.
const QByteArray kWithAttachment =
    "Return-Path: <giulia@ferrantepoli.it>\r\n"
    "Received: from mail.ferrantepoli.it by mx.rosselli.it; Sat, 22 Nov 2025 10:42:13 +0100\r\n"
    "Date: Sat, 22 Nov 2025 10:42:00 +0100\r\n"
    "From: =?UTF-8?Q?Giulia_Ferrante_=C3=A8_qui?= <Giulia@FerrantePoli.IT>\r\n"
    "To: \"Rosselli, Dolci\" <ordini@rosselli.it>\r\n"
    "Cc: undisclosed: marco@rosselli.it, anna@rosselli.it;\r\n"
    "Subject: =?iso-8859-15?B?T2ZmZXJ0YSAzMDAgpA==?=\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=\"outer\"\r\n"
    "\r\n"
    "This is a multi-part message in MIME format.\r\n"
    "--outer\r\n"
    "Content-Type: multipart/alternative; boundary=\"inner\"\r\n"
    "\r\n"
    "--inner\r\n"
    "Content-Type: text/plain; charset=windows-1252\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n"
    "\r\n"
    "Buongiorno,\r\n"
    "\r\n"
    "\r\n"
    "la torta costa 300 =80, perch=E9 no?  \r\n"
    "\r\n"
    "--inner\r\n"
    "Content-Type: text/html; charset=utf-8\r\n"
    "\r\n"
    "<p>another form</p>\r\n"
    "--inner--\r\n"
    "--outer\r\n"
    "Content-Type: application/pdf; name=\"offerta.pdf\"\r\n"
    "Content-Disposition: attachment; filename*=UTF-8''offerta%20n%C2%BA1.pdf\r\n"
    "Content-Transfer-Encoding: base64\r\n"
    "\r\n"
    "JVBERi0xLjQK\r\n"
    "--outer--\r\n";

TEST(AMail, SaysWhoWroteWhatToWhomAndWhen) {
    const auto mail = readMail(kWithAttachment);
    ASSERT_TRUE(mail.has_value());
    ASSERT_EQ(mail->from.size(), 1U);
    EXPECT_EQ(mail->from[0].name, QStringLiteral("Giulia Ferrante è qui"));
    EXPECT_EQ(mail->from[0].address, QStringLiteral("Giulia@ferrantepoli.it"));
    ASSERT_EQ(mail->to.size(), 3U);
    EXPECT_EQ(mail->to[0], (MailAddress{QStringLiteral("Rosselli, Dolci"), QStringLiteral("ordini@rosselli.it")}));
    EXPECT_EQ(mail->to[2].address, QStringLiteral("anna@rosselli.it"));
    EXPECT_EQ(mail->subject, QStringLiteral("Offerta 300 €"));
    EXPECT_EQ(mail->date.toUTC(), QDateTime(QDate(2025, 11, 22), QTime(9, 42), Qt::UTC));
    EXPECT_EQ(mail->date.offsetFromUtc(), 3600);
    EXPECT_EQ(mail->text, QStringLiteral("Buongiorno,\n\nla torta costa 300 €, perché no?"));
    EXPECT_EQ(mail->attachments, QStringList(QStringLiteral("offerta nº1.pdf")));
}

TEST(AMail, InHtmlAloneIsReadAsText) {
    const auto mail = readMail("From: a@b.it\nDate: Sat, 22 Nov 2025 10:42:00 +0100\nContent-Type: text/html; "
                               "charset=utf-8\n\n<html><head><title>x</title><style>p { a: b }</style></head><body>"
                               "<p>Caro Marco,</p><p>due&nbsp;torte &amp; un caff&egrave;&#33;<br>\nciao</p>"
                               "<script>alert(1)</script><!-- not said --></body></html>");
    ASSERT_TRUE(mail.has_value());
    EXPECT_EQ(mail->text, QStringLiteral("Caro Marco,\n\ndue torte & un caffè!\nciao"));
}

TEST(AMail, OutOfAMailboxAndWithoutADateIsTaken) {
    const auto mail = readMail("From giulia@ferrante.it Sat Nov 22 10:42:00 2025\nFrom: giulia@ferrante.it\n"
                               "Subject: Ciao\n\nUno\n>From qui\n");
    ASSERT_TRUE(mail.has_value());
    EXPECT_EQ(mail->from.at(0).address, QStringLiteral("giulia@ferrante.it"));
    EXPECT_FALSE(mail->date.isValid());
    EXPECT_TRUE(mail->text.startsWith(QStringLiteral("Uno")));
}

TEST(AMail, WithoutASenderTakesWhoSentItForThem) {
    const auto mail = readMail("Sender: desk@hotel.example\nDate: Sat, 22 Nov 2025 10:42:00 +0100\n\nHello\n");
    ASSERT_TRUE(mail.has_value());
    EXPECT_EQ(mail->from.at(0).address, QStringLiteral("desk@hotel.example"));
}

TEST(AMail, ThatForwardsAnotherNamesIt) {
    const auto mail = readMail("From: a@b.it\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n"
                               "see below\n--x\nContent-Type: message/rfc822\n\nFrom: c@d.it\nSubject: The old one\n\n"
                               "inner words\n--x--\n");
    ASSERT_TRUE(mail.has_value());
    EXPECT_EQ(mail->text, QStringLiteral("see below"));
    EXPECT_EQ(mail->attachments, QStringList(QStringLiteral("The old one")));
}

TEST(AMail, IsNotEveryFile) {
    EXPECT_FALSE(readMail({}).has_value());
    EXPECT_FALSE(readMail("%PDF-1.4\n1 0 obj\n").has_value());
    EXPECT_FALSE(readMail("Dear Sir or Madam,\n\nplease find enclosed\n").has_value());
    EXPECT_FALSE(readMail(QByteArray("\0\x01\xff\xfe garbage", 12)).has_value());
    EXPECT_FALSE(readMail("Subject: only that\n\nwords\n").has_value());
}

TEST(AMail, NestedWithoutEndOrInUnknownWordsIsReadAsFarAsItGoes) {
    QByteArray deep = "From: a@b.it\n";
    for (int i = 0; i < 500; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + "\n";
    EXPECT_TRUE(readMail(deep).has_value());
    const auto odd = readMail("From: a@b.it\nSubject: =?no-such-set?Q?=FF=FE?=\nContent-Type: text/plain; "
                              "charset=no-such-set\n\nplain words \xff\x01 here\n");
    ASSERT_TRUE(odd.has_value());
    EXPECT_TRUE(odd->text.contains(QStringLiteral("plain words")));
    EXPECT_FALSE(odd->text.contains(QChar(1)));
    const auto endless = readMail("From: a@b.it\n\n" + QByteArray(200'000, 'w'));
    ASSERT_TRUE(endless.has_value());
    EXPECT_EQ(endless->text.size(), kMailTextMost);
}

TEST(AnHtmlText, BecomesLines) {
    EXPECT_EQ(textOfHtml(QStringLiteral("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>")),
              QStringLiteral("a b \nc \n\n"));
    EXPECT_EQ(textOfHtml(QStringLiteral("1 &lt; 2 &#x20AC; &nothing; &#99999999; & co")),
              QStringLiteral("1 < 2 € &nothing; &#99999999; & co"));
    EXPECT_EQ(textOfHtml(QStringLiteral("cut <off")), QStringLiteral("cut "));
    EXPECT_EQ(textOfHtml(QStringLiteral("<script>never")), QString());
}

} // namespace
} // namespace clientela::formats
