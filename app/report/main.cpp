// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InspectOrder.h"
#include "ReleaseOrder.h"
#include "core/Say.h"
#include "core/Translations.h"
#include "exchange/Headless.h"
#include "exchange/ReportFile.h"
#include "exchange/Screening.h"
#include "exchange/committees/BriefManuscript.h"
#include "exchange/meetings/InvitationManuscript.h"
#include "exchange/meetings/MinutesManuscript.h"
#include "exchange/meetings/PackManuscript.h"
#include "exchange/plans/EvidenceManuscript.h"
#include "exchange/plans/PlanManuscript.h"
#include "queries/sharing/ReleasedTables.h"
#include "storage/OutputFile.h"
#include "storage/Vault.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QHash>
#include <cstdio>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// What `minutierctl report` asks for; it has checked the words already.
struct Order
{
    QString kind;
    QString subject; ///< Id of the session, committee, plan version or project.
    QString lang;
    Audience audience = Audience::Members;
};

/// The sheet says no more of the data than the packs that were handed out allow.
Result<Manuscript> evidenceBeside(Database &database, const Order &order, const QDate &today)
{
    const auto project = ProjectId::fromString(order.subject);
    const auto sheet = readVerifiedData(database, project);
    if (!sheet)
        return sheet.error();
    const auto counts = tablesFor(database, project, sheet->data, order.audience);
    if (!counts)
        return counts.error();
    return evidenceOf(database, project, today, order.lang, order.audience, *counts);
}

Result<Manuscript> manuscriptOf(Register &opened, const Order &order)
{
    auto &database = opened.database();
    const auto today = opened.clock().now().date();
    if (order.kind == "brief"_L1)
        return briefOf(database, CommitteeId::fromString(order.subject), today, order.lang, order.audience);
    if (order.kind == "plan"_L1)
        return planOf(database, PlanVersionId::fromString(order.subject), today, order.lang, order.audience);
    if (order.kind == "evidence"_L1)
        return evidenceBeside(database, order, today);
    auto facts = SessionFacts::read(database, MeetingId::fromString(order.subject), order.lang, order.audience);
    if (!facts)
        return facts.error();
    if (order.kind == "pack"_L1)
        return packOf(database, **facts, today);
    if (order.kind == "invitation"_L1)
        return shielded(database, invitationPreview(**facts), (*facts)->shield, (*facts)->phrases);
    return minutesOf(database, **facts);
}

Result<> write(const QCommandLineParser &line)
{
    auto opened = Register::open({
        .folder = line.value(u"data"_s),
        .login = line.value(u"as"_s),
        .now = QDateTime::fromString(line.value(u"now"_s), Qt::ISODate),
        .access = Database::Access::ReadOnly,
        .asksKeyring = true,
    });
    if (!opened)
        return opened.error();
    const auto manuscript = manuscriptOf(
        **opened,
        {
            .kind = line.value(u"kind"_s),
            .subject = line.value(u"subject"_s),
            .lang = line.value(u"lang"_s),
            .audience = fromName<Audience>(line.value(u"audience"_s)).value_or(Audience::Members),
        }
    );
    if (!manuscript)
        return manuscript.error();
    const auto bytes =
        writeManuscript(*manuscript, fromName<ReportFormat>(line.value(u"format"_s)).value_or(ReportFormat::Pdf));
    if (!bytes)
        return bytes.error();
    if (auto written = writeFile(line.value(u"out"_s), *bytes); !written)
        return written;
    if (const auto *vault = (*opened)->database().vault(); vault && !vault->isOpen())
        std::fputs(
            qUtf8Printable(
                Say::tr("The keys of this register are not open: this copy stands without the names.") + u'\n'
            ),
            stderr
        );
    return {};
}

/// What `--help` says; the program is called by minutierctl, which checks the words.
QString helpOf(const QStringList &options)
{
    return Say::tr("minutier-report makes the documents and packs for minutierctl, which calls it. Type “minutierctl "
                   "report”, “minutierctl release” or “minutierctl inspect” instead.") +
           u"\n\nminutier-report --"_s + options.join(u" V --"_s) + u" V [--dry-run] [--json]\n\n"_s +
           Say::tr("Ends with 0 done, 1 refused by a rule, 2 typed wrongly, 3 not found, 4 conflict, 5 storage or file."
           );
}

/// What a line of options asks for.
Result<> perform(const QCommandLineParser &line)
{
    const auto kind = line.value(u"kind"_s);
    if (kind == "release"_L1)
        return releasePack(line);
    return kind == "inspect"_L1 ? inspectPack(line) : write(line);
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // fonts are embedded in the order of a hash, and must be in the same one
    beHeadless();                            // documents need fonts, not a screen
    takeFontsAsTheyAre();
    const QGuiApplication application(argc, argv);
    QCommandLineParser line;
    const QStringList options{
        u"data"_s,
        u"as"_s,
        u"now"_s,
        u"kind"_s,
        u"subject"_s,
        u"format"_s,
        u"lang"_s,
        u"out"_s,
        u"audience"_s,
        u"to"_s,
        u"purpose"_s,
        u"speak"_s};
    for (const auto &option : options)
        line.addOption({option, {}, u"value"_s});
    for (const auto &flag : {QStringList{u"dry-run"_s}, {u"json"_s}, {u"help"_s, u"h"_s}})
        line.addOption({flag, {}});
    const bool isUnderstood = line.parse(QCoreApplication::arguments());
    speak(line.value(u"speak"_s).isEmpty() ? line.value(u"lang"_s) : line.value(u"speak"_s));
    if (line.isSet(u"help"_s) || !isUnderstood || line.value(u"kind"_s).isEmpty()) {
        const auto wrong = isUnderstood ? QString() : line.errorText() + u"\n\n"_s;
        const bool isAsked = line.isSet(u"help"_s) && isUnderstood;
        std::fprintf(isAsked ? stdout : stderr, "%s\n", qUtf8Printable(wrong + helpOf(options)));
        return isAsked ? 0 : 2;
    }
    const auto written = perform(line);
    if (written)
        return 0;
    std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().message));
    if (qEnvironmentVariableIsSet("MINUTIER_DEBUG"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().detail));
    switch (written.error().kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Forbidden:
        return 1;
    case Error::Kind::NotFound:
        return 3;
    case Error::Kind::Conflict:
        return 4;
    case Error::Kind::Storage:
        break;
    }
    return 5;
}
