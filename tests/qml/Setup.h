// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Example.h"
#include "core/Translations.h"
#include "presentation/IconProvider.h"
#include "presentation/Session.h"

#include <QFile>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>

/// Gives every screen under test a fresh example register, as the window would.
class Setup : public QObject
{
    Q_OBJECT
public:
    Setup()
    {
        // Where people keep their documents: a folder whose name holds what an address writes otherwise.
        QFile dirs(m_room.filePath(QStringLiteral("user-dirs.dirs")));
        if (!dirs.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(dirs.errorString()));
        dirs.write("XDG_DOCUMENTS_DIR=\"" + m_room.filePath(QStringLiteral("Comité n° #2 à 50 %")).toUtf8() + "\"\n");
        qputenv("XDG_CONFIG_HOME", m_room.path().toUtf8());
        qputenv("QML_XHR_ALLOW_FILE_READ", "1");
        qputenv("QML_XHR_ALLOW_FILE_WRITE", "1"); // a test spoils a file
    }

    /// Shows a fresh example to an account from now on.
    Q_INVOKABLE void become(const QString &login)
    {
        using namespace minutier;
        const auto folder = m_room.filePath(QString::number(++m_made));
        // What a reader knows of an office: a fresh example under the same keys would be another history to it.
        qputenv("XDG_DATA_HOME", (folder + QStringLiteral("-reader")).toUtf8());
        auto example = makeExample(folder);
        if (!example)
            qFatal("%s", qPrintable(example.error().message));
        example->reset();
        auto opened = Register::open({.folder = folder, .login = login});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_session.adopt(*std::move(opened));
    }

    /// Shows the register that is open to another account, for reading.
    Q_INVOKABLE void look(const QString &login)
    {
        using namespace minutier;
        auto opened =
            Register::open({.folder = m_session.folder(), .login = login, .access = Database::Access::ReadOnly});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_session.adopt(*std::move(opened));
    }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        using namespace minutier;
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new IconProvider); // the engine owns it
        become(QStringLiteral("coordinator"));
        speak(QStringLiteral("en")); // plurals are spelt out by its translation
        m_session.setLanguage(spokenLanguage());
        QObject::connect(&m_session, &Session::languageChanged, engine, &QQmlEngine::retranslate);
        engine->rootContext()->setContextProperty(QStringLiteral("register"), &m_session);
        engine->rootContext()->setContextProperty(QStringLiteral("accounts"), this);
        engine->rootContext()->setContextProperty(QStringLiteral("exchangeRoom"), m_room.path());
    }

private:
    QTemporaryDir m_room;
    minutier::Session m_session;
    int m_made = 0;
};
