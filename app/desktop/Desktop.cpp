// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "Snapshot.h"
#include "core/Translations.h"
#include "presentation/IconProvider.h"
#include "presentation/RegisterOpening.h"
#include "queries/EntityRows.h"
#include "storage/Tables.h"

#include <QJsonObject>
#include <QRegularExpression>
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
        return startWithout();
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

/// Where there is no register to open, one begins at the start; a page that was asked for has nothing to show.
Result<> Desktop::startWithout()
{
    const QStringList needNone{u"start"_s, u"pack"_s, u"verify"_s};
    if (!m_options.pack.isEmpty() || m_options.page.isEmpty() || needNone.contains(m_options.page))
        return {};
    const auto folder = m_options.folder.isEmpty() ? RegisterFolder::usual() : m_options.folder;
    const auto sentence =
        Say::tr("There is no register in %1. Begin one here, or choose the folder that holds it.").arg(folder);
    if (!m_options.screenshot.isEmpty())
        return Error::notFound(sentence);
    m_session.setOpeningError(sentence);
    m_options.page = u"start"_s;
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

Result<> Desktop::findRecord()
{
    if (!m_options.pack.isEmpty()) {
        m_record = m_options.pack + u'\n' + m_options.policy;
        return {};
    }
    m_record = m_options.show;
    // Words by which a page names a part of itself, or a form; a year of the plan is a number.
    static const QRegularExpression part(
        u"^(new(-[a-z]+)?|retention|review|means|now|mandates|calls|initiatives|risks|[1-9][0-9]?)$"_s
    );
    const bool isYear = QStringList{u"plan"_s, u"compare"_s, u"donor"_s}.contains(m_options.page);
    if (m_record.isEmpty() || !m_session.isOpen() ||
        (part.match(m_record).hasMatch() && (isYear || !m_record.at(0).isDigit())))
        return {};
    const auto reference = m_session.projectCode() + u'/' + m_options.show;
    QList<const TableShape *> tables{
        &tableOf<Meeting>(),
        &tableOf<Decision>(),
        &tableOf<Recommendation>(),
        &tableOf<ActionItem>(),
        &tableOf<Document>(),
        &tableOf<Mandate>(),
        &tableOf<CallForProposals>(),
        &tableOf<Proposal>(),
        tableNamed(u"result"_s)};
    tables.append(allTables());
    for (const auto *table : std::as_const(tables))
        for (const auto &key : {reference, m_options.show})
            if (const auto found = findEntity(m_session.database(), *table, key, m_session.shield().audience())) {
                m_record = found->value(u"id"_s).toString();
                return {};
            }
    return Error::notFound(Say::tr("There is no “%1” in this register to show.").arg(m_options.show.left(60)));
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
        {u"firstRecord"_s, m_record},
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
