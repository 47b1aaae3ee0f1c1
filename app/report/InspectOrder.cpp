// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InspectOrder.h"

#include "core/Say.h"
#include "exchange/sharing/PackContents.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdio>

namespace minutier {

using namespace Qt::StringLiterals;

static QJsonValue orNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Result<> inspectPack(const QCommandLineParser &line)
{
    const QTemporaryDir room;
    const auto path = line.value(u"subject"_s);
    const auto pack = readPack(path, room.path());
    if (!pack)
        return pack.error();
    if (pack->files.isEmpty())
        return Error::invalid(Say::tr("%1 is a proof and no pack. Examine it with minutier-verify.").arg(path));
    QJsonArray files;
    for (const auto &file : pack->files) {
        const bool isThere = file.state != ReceivedFile::State::Missing;
        files.append(QJsonObject{
            {u"name"_s, file.name},
            {u"state"_s, nameOf(file.state)},
            {u"size"_s, isThere ? QJsonValue(file.size) : QJsonValue()},
        });
    }
    const QJsonObject told{
        {u"whole"_s, pack->isWhole()},
        {u"manifest"_s, orNothing(pack->manifestDigest)},
        {u"project"_s, orNothing(pack->project)},
        {u"plan"_s, orNothing(pack->plan)},
        {u"audience"_s, orNothing(pack->audience)},
        {u"made_on"_s, orNothing(pack->madeOn)},
        {u"files"_s, files},
    };
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return {};
}

} // namespace minutier
