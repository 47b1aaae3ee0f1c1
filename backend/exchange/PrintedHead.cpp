// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PrintedHead.h"

#include "journal/Heads.h"
#include "storage/Repository.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// 64 letters in groups that an eye can compare.
static QString grouped(const QString &digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 8)
        groups.append(digest.mid(at, 8));
    return groups.join(u' ');
}

Result<> printHead(Manuscript &manuscript, Database &database, const QUuid &project, const Phrasebook &phrases)
{
    const auto head = currentHead(database, ledgerName(project));
    if (!head)
        return head.error();
    const auto say = [&phrases](const char *source) { return phrases.say("Document", source); };
    manuscript.blocks.append(Manuscript::Heading{1, say(QT_TRANSLATE_NOOP("Document", "Head of the record"))});
    manuscript.blocks.append(Manuscript::Facts{
        {{say(QT_TRANSLATE_NOOP("Document", "Entries")), QString::number(head->head.size)},
         {say(QT_TRANSLATE_NOOP("Document", "Root")),
          grouped(QString::fromStdString(evidence::toHex(head->head.root)))}},
        false});
    manuscript.blocks.append(Manuscript::Paragraph{
        say(QT_TRANSLATE_NOOP(
            "Document",
            "Keep this copy: a record that no longer begins with these entries, in this order, has another root."
        )),
        Manuscript::Paragraph::Style::Small,
        {}});
    return {};
}

} // namespace minutier
