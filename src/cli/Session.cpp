#include "cli/Session.h"

namespace clientela::cli {

std::unique_ptr<app::OpenFile> openFile(Invocation& invocation, bool readOnly) {
    app::OpenFile::Options options;
    options.readOnly = readOnly;
    options.actor = invocation.actor;
    options.today = invocation.today;
    auto file = app::OpenFile::open(invocation.arguments.positional().value(1), options);
    if (file && !readOnly) invocation.written = invocation.arguments.positional().value(1);
    if (file) return std::move(*file);
    failed(invocation, file.problem());
    return nullptr;
}

int failedText(Invocation& invocation, const query::ParseError& error, const QString& text, const QString& option) {
    invocation.console.warn(QStringLiteral("%1: %2").arg(option, query::errorText(error, text)));
    return Failed;
}

} // namespace clientela::cli
