// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/ActivityImport.h"

#include <QFile>

namespace minutier {

using namespace Qt::StringLiterals;

static QString shapeOf(SheetLine::Kind kind)
{
    switch (kind) {
    case SheetLine::Kind::Added:
        return u"ok"_s;
    case SheetLine::Kind::Changed:
        return u"progress"_s;
    case SheetLine::Kind::Refused:
        return u"late"_s;
    case SheetLine::Kind::Same:
        break;
    }
    return u"draft"_s;
}

static QString wordOf(SheetLine::Kind kind)
{
    switch (kind) {
    case SheetLine::Kind::Added:
        return ActivityImport::tr("added");
    case SheetLine::Kind::Changed:
        return ActivityImport::tr("changed");
    case SheetLine::Kind::Refused:
        return ActivityImport::tr("refused");
    case SheetLine::Kind::Same:
        break;
    }
    return ActivityImport::tr("as it is");
}

QVariantList ActivityImport::lines() const
{
    QVariantList all;
    for (const auto &line : m_sheet.lines)
        all.append(QVariantMap{
            {u"line"_s, tr("line %1").arg(line.line)},
            {u"title"_s, line.code.isEmpty() ? line.title : line.code + u"  "_s + line.title},
            {u"word"_s, wordOf(line.kind)},
            {u"shape"_s, shapeOf(line.kind)},
            {u"sentence"_s, line.sentence},
        });
    return all;
}

QString ActivityImport::summary() const
{
    if (m_sheet.lines.isEmpty())
        return {};
    return tr("%1 added, %2 changed, %3 as they are, %4 refused")
        .arg(m_sheet.count(SheetLine::Kind::Added))
        .arg(m_sheet.count(SheetLine::Kind::Changed))
        .arg(m_sheet.count(SheetLine::Kind::Same))
        .arg(m_sheet.count(SheetLine::Kind::Refused));
}

bool ActivityImport::isReady() const
{
    return !m_sheet.commands.isEmpty() && m_sheet.count(SheetLine::Kind::Refused) == 0;
}

bool ActivityImport::look(const QString &path)
{
    forget();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 20'000'000) {
        setError(Error::storage(tr("%1 cannot be read.").arg(path)));
        return false;
    }
    const auto sheet = readActivitySheet(session()->database(), PlanVersionId::fromString(m_versionId), file.readAll());
    if (!sheet) {
        setError(sheet.error());
        return false;
    }
    m_sheet = *sheet;
    Q_EMIT shown();
    return true;
}

bool ActivityImport::apply()
{
    if (!isReady())
        return false;
    const auto ran = session()->performAll(m_sheet.commands);
    if (!ran) {
        setError(ran.error());
        return false;
    }
    forget();
    return true;
}

void ActivityImport::forget()
{
    m_sheet = {};
    clearError();
    Q_EMIT shown();
}

} // namespace minutier
