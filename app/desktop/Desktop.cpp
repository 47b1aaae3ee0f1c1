// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "Snapshot.h"
#include "core/Translations.h"
#include "presentation/IconProvider.h"
#include "presentation/RegisterOpening.h"
#include "queries/EntityRows.h"
#include "storage/Tables.h"

#include <QSettings>

namespace minutier {

using namespace Qt::StringLiterals;

Desktop::Desktop(Options options)
    : m_options(std::move(options))
{
    prepareEngine();
}

QString Desktop::folderToOpen() const
{
    if (m_options.demo)
        return m_options.screenshot.isEmpty() ? RegisterOpening::exampleFolder()
                                              : RegisterOpening::exampleFolder() + u"-picture"_s;
    if (!m_options.folder.isEmpty())
        return RegisterFolder(m_options.folder).holdsRegister() ? m_options.folder : QString();
    const auto last = QSettings().value(u"folder"_s).toString();
    const auto candidate = last.isEmpty() ? RegisterFolder::usual() : last;
    return RegisterFolder(candidate).holdsRegister() ? candidate : QString();
}

Result<> Desktop::openRegister()
{
    const auto folder = m_options.pack.isEmpty() ? folderToOpen() : QString(); // a pack needs no register
    if (folder.isEmpty())
        return {};
    if (m_options.screenshot.isEmpty() && FirstInstance::raise(folder)) {
        m_elsewhere = true;
        return {};
    }
    auto opened = m_options.demo ? RegisterOpening::example(folder, m_options.now)
                                 : RegisterOpening::open(folder, {}, m_options.now);
    if (opened && !m_options.login.isEmpty())
        if (auto chosen = (*opened)->actAs(m_options.login); !chosen)
            opened = chosen.error();
    if (!opened) {
        // Opened from an icon, a program that only prints is a program that does not start.
        if (!m_options.screenshot.isEmpty())
            return opened.error();
        m_session.setOpeningError(opened.error().message);
        return {};
    }
    m_session.adopt(*std::move(opened));
    if (!m_options.screenshot.isEmpty())
        m_session.leaveNoTrace();
    return {};
}

void Desktop::restore()
{
    const auto language = m_options.language.isEmpty() ? m_session.draft(u"language"_s) : m_options.language;
    if (!language.isEmpty())
        m_session.setLanguage(language);
    const auto theme = m_options.theme.isEmpty() ? m_session.draft(u"theme"_s) : m_options.theme;
    if (!theme.isEmpty())
        m_session.setTheme(theme);
    const auto text = m_options.textSize > 0 ? m_options.textSize : m_session.draft(u"text"_s).toInt();
    m_session.setTextSize(text);
    if (!m_options.pack.isEmpty())
        m_options.page = u"pack"_s;
    if (m_options.page.isEmpty())
        m_options.page = m_session.draft(u"page"_s);
}

QString Desktop::recordToShow() const
{
    if (!m_options.pack.isEmpty())
        return m_options.pack + u'\n' + m_options.policy;
    if (m_options.show.isEmpty() || !m_session.isOpen())
        return {};
    const auto reference = m_session.projectCode() + u'/' + m_options.show;
    const std::initializer_list<const TableShape *> shown{
        &tableOf<Meeting>(),
        &tableOf<Decision>(),
        &tableOf<Recommendation>(),
        &tableOf<ActionItem>(),
        &tableOf<Document>(),
        &tableOf<Mandate>(),
        &tableOf<CallForProposals>(),
        &tableOf<Proposal>()};
    for (const auto *table : shown)
        for (const auto &key : {reference, m_options.show})
            if (const auto found = resolveKey(m_session.database(), *table, key))
                return toText(*found);
    return m_options.show;
}

void Desktop::prepareEngine()
{
    m_engine.addImportPath(u":/qt/qml"_s);
    m_engine.addImageProvider(u"icon"_s, new IconProvider); // the engine owns it
    QObject::connect(&m_session, &Session::languageChanged, &m_engine, &QQmlEngine::retranslate);
}

Result<> Desktop::show()
{
    restore();
    m_session.setWantedFolder(m_options.folder);
    m_engine.setInitialProperties({
        {u"session"_s, QVariant::fromValue(&m_session)},
        {u"firstPage"_s, m_options.page},
        {u"firstRecord"_s, recordToShow()},
    });
    m_engine.load(QUrl(u"qrc:/qt/qml/Minutier/Ui/Main.qml"_s));
    auto *window =
        m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    if (!window)
        return Error::storage(
            Say::tr("The window could not be made. A part of Qt is missing; install the program again.")
        );
    if (m_options.size.isValid())
        window->resize(m_options.size);
    if (!m_options.screenshot.isEmpty())
        new Snapshot(window, m_options.screenshot); // the window owns it
    else if (m_session.isOpen())
        m_instance.listen(m_session.folder(), [window] {
            window->show();
            window->raise();
            window->requestActivate();
        });
    return {};
}

} // namespace minutier
