// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Headless.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace minutier {

using namespace Qt::StringLiterals;

void beHeadless()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    // Qt complains on every start where a server session has no such folder.
    const auto folder = QDir::tempPath() + u"/minutier-runtime-"_s + QString::number(getuid());
    QDir().mkpath(folder);
    const QFileInfo made(folder);
    if (made.isSymLink() || made.ownerId() != getuid())
        return; // somebody else made it first: better a complaint of Qt than their folder
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
}

void takeFontsAsTheyAre()
{
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const auto file = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/minutier-fonts.conf"_s;
    QSaveFile rules(file);
    const QByteArray text = "<fontconfig><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>"
                            "<dir prefix=\"xdg\">fonts</dir><cachedir>/var/cache/fontconfig</cachedir>"
                            "<cachedir prefix=\"xdg\">fontconfig</cachedir></fontconfig>\n";
    if (qEnvironmentVariableIsEmpty("FONTCONFIG_FILE") &&
        (QFile::exists(file) || (rules.open(QIODevice::WriteOnly) && rules.write(text) == text.size() && rules.commit())
        ))
        qputenv("FONTCONFIG_FILE", file.toLocal8Bit());
}

} // namespace minutier
