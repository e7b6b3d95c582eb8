// Any bytes dropped on a card must be read as a mail, or be none, without a crash; what is read keeps its promises.
#include "formats/MailMessage.h"

#include <cstdint>
#include <cstdlib>

using namespace clientela::formats;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)textOfHtml(QString::fromUtf8(bytes));
    const auto mail = readMail(bytes);
    if (!mail) return 0;
    if (mail->from.empty() && !mail->date.isValid()) std::abort();
    if (mail->text.size() > kMailTextMost) std::abort();
    if (mail->subject.contains(QLatin1Char('\n'))) std::abort();
    for (const MailAddress& one : mail->from)
        if (one.address.isEmpty()) std::abort();
    return 0;
}
