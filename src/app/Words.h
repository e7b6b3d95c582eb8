#pragma once

#include <QLocale>

class QCoreApplication;

namespace clientela::app {

/// Lets the application speak the language of `locale`: our own texts and those of Qt. A text without a translation
/// stays English, with English plural forms. Call it once, before the first text is made. The translators belong to the
/// application.
void installWords(QCoreApplication& application, const QLocale& locale = QLocale());

} // namespace clientela::app
