// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/Closing.h"

#include "domain/results/SmallCount.h"
#include "exchange/Screening.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// A sentence for everything that was left out, in the order of what weighs most.
static QStringList sentencesOf(const Omissions &omissions, int screened, const Wording &wording)
{
    const auto least = leastCount(wording.shield.audience());
    QStringList sentences;
    const auto say = [&](const char *source, int count) {
        if (count > 0)
            sentences.append(wording.say(source, count));
    };
    if (omissions.small > 0)
        sentences.append(wording
                             .say(
                                 QT_TRANSLATE_N_NOOP(
                                     "Document",
                                     "%n count(s) below %1 stand(s) as “< %1”, so that nobody can be recognised."
                                 ),
                                 omissions.small
                             )
                             .arg(least));
    say(QT_TRANSLATE_N_NOOP(
            "Document", "%n count(s) is/are not shown, because a small one could be worked out from it/them."
        ),
        omissions.withheld);
    say(QT_TRANSLATE_N_NOOP("Document", "%n organisation(s) stand(s) by sector, because naming could harm."),
        wording.shielded());
    say(QT_TRANSLATE_N_NOOP("Document", "A protected name was replaced in %n text(s)."), screened);
    say(QT_TRANSLATE_N_NOOP("Document", "%n note(s) on data stay(s) within the committee."), omissions.notes);
    say(QT_TRANSLATE_N_NOOP("Document", "%n newer report(s) of data is/are not verified yet, and not quoted."),
        omissions.unverified);
    return sentences;
}

Result<Manuscript> closed(Database &database, Manuscript manuscript, const Wording &wording, const Omissions &omissions)
{
    const auto names = readProtectedNames(database, wording.shield, wording.phrases);
    if (!names)
        return names.error();
    const auto small = [&manuscript](const QString &text) {
        manuscript.blocks.append(Manuscript::Paragraph{text, Manuscript::Paragraph::Style::Small, {}});
    };
    const auto sentences = sentencesOf(omissions, screen(manuscript, *names), wording);
    if (!sentences.isEmpty()) {
        manuscript.blocks.append(Manuscript::Heading{
            1, wording.say(QT_TRANSLATE_NOOP("Document", "What this copy leaves out"))});
        for (const auto &sentence : sentences)
            small(sentence);
    }
    if (wording.isUntranslated())
        small(wording.say(QT_TRANSLATE_NOOP(
            "Document", "Texts without an up-to-date translation stand in the language they were recorded in."
        )));
    if (wording.isExample)
        small(wording.say(QT_TRANSLATE_NOOP(
            "Document", "This is the example register: published facts, and others that were invented for the example."
        )));
    return manuscript;
}

} // namespace minutier
