#include "app/Words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// Stands outside of every namespace, as its macro wants it.
static void bringInTranslations() { Q_INIT_RESOURCE(clientela_translations); }

namespace clientela::app {

namespace {

const QString kOwnTexts = QStringLiteral("clientela");

void install(QCoreApplication& application, const QLocale& locale, const QString& catalogue, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, QStringLiteral("_"), folder)) return;
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installWords(QCoreApplication& application, const QLocale& locale) {
    bringInTranslations();
    const QString ours = QStringLiteral(":/i18n");
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The translator that came last is asked first: the plurals of English are the last resort.
    install(application, QLocale(QLocale::English), kOwnTexts, ours);
    if (locale.language() != QLocale::English) install(application, locale, kOwnTexts, ours);
}

} // namespace clientela::app
