// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace minutier {

using namespace Qt::StringLiterals;

static QString nameOf(const QString &folder)
{
    const auto path = QFileInfo(folder).canonicalFilePath();
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"minutier-"_s + QString::fromLatin1(hash);
}

bool FirstInstance::raise(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(folder));
    if (!socket.waitForConnected(500))
        return false;
    // It says that it came: a socket left behind by a crash says nothing.
    return socket.waitForReadyRead(1000);
}

void FirstInstance::listen(const QString &folder, std::function<void()> comeToFront)
{
    m_server.close();
    QLocalServer::removeServer(nameOf(folder));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(nameOf(folder)))
        return; // a second window then opens for reading, which harms nobody
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this, comeToFront = std::move(comeToFront)] {
        auto *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        comeToFront();
        socket->write("here");
        socket->disconnectFromServer();
    });
}

} // namespace minutier
