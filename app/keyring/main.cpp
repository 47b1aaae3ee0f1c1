// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// minutier-keyring keep|find|drop NAME: the keyring of the desktop, for the programs beside it. A secret comes on
// standard input and goes to standard output, never into the arguments, which everybody can read.
// Ends with 0 done, 1 not opened by its owner, 2 typed wrongly, 3 not in it, 5 no keyring answers.
#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <cstdio>
#include <qt6keychain/keychain.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

int outcomeOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        std::fprintf(stderr, "%s\n", qUtf8Printable(job.errorString()));
    switch (job.error()) {
    case QKeychain::NoError:
        return 0;
    case QKeychain::EntryNotFound:
        return 3;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return 1;
    default:
        return 5;
    }
}

/// Runs a job to its end; nothing is ever written into a file of its own where no keyring answers.
int run(QKeychain::Job &job, const QString &name)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(name);
    QObject::connect(&job, &QKeychain::Job::finished, qApp, [&job] { QCoreApplication::exit(outcomeOf(job)); });
    job.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    umask(077);
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    const auto service = u"minutier"_s;
    if (words.size() == 2 && words.first() == "keep"_L1) {
        QFile given;
        if (!given.open(stdin, QIODevice::ReadOnly))
            return 2;
        QKeychain::WritePasswordJob job(service);
        job.setTextData(QString::fromLatin1(given.read(200).trimmed()));
        return run(job, words.last());
    }
    if (words.size() == 2 && words.first() == "find"_L1) {
        QKeychain::ReadPasswordJob job(service);
        const int outcome = run(job, words.last());
        if (outcome == 0)
            std::printf("%s\n", qPrintable(job.textData()));
        return outcome;
    }
    if (words.size() == 2 && words.first() == "drop"_L1) {
        QKeychain::DeletePasswordJob job(service);
        return run(job, words.last());
    }
    std::fprintf(stderr, "minutier-keyring keep|find|drop NAME\n");
    return 2;
}
