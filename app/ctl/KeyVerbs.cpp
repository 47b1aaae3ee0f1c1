// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verbs.h"
#include "storage/Custody.h"

#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what is typed on a terminal off the screen while it lives.
class Unseen
{
public:
    Unseen()
    {
        m_holds = isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_holds)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Unseen()
    {
        if (m_holds)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

    [[nodiscard]] bool isTerminal() const { return m_holds; }

private:
    termios m_before{};
    bool m_holds = false;
};

QString lineFrom(QFile &input)
{
    auto line = QString::fromUtf8(input.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

/// The new passphrase: one line of standard input; on a terminal typed twice, unseen.
Result<QString> newPassphrase()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error::invalid(Say::tr("Give the new passphrase on standard input, on one line."), u"passphrase"_s);
    const Unseen unseen;
    if (unseen.isTerminal())
        std::fprintf(stderr, "%s ", qUtf8Printable(Say::tr("New passphrase:")));
    auto first = lineFrom(input);
    if (auto good = Custody::checkPassphrase(first); !good)
        return good.error();
    if (unseen.isTerminal()) {
        std::fprintf(stderr, "\n%s ", qUtf8Printable(Say::tr("Once more:")));
        if (lineFrom(input) != first)
            return Error::invalid(Say::tr("The two are not the same. Nothing was changed."), u"again"_s);
        std::fputc('\n', stderr);
    } else if (!input.readAll().trimmed().isEmpty()) {
        return Error::invalid(Say::tr("Give the new passphrase on standard input, on one line."), u"passphrase"_s);
    }
    return first;
}

ExitCode tell(const Call &call, KeyGuard guard, bool isOpen)
{
    if (call.reply.isJson()) {
        QJsonObject document{
            {u"guard"_s, nameOf(guard)},
            {u"open"_s, isOpen},
            {u"file"_s, KeyFile(call.folder()).path()},
            {u"message"_s, Custody::sentenceOf(guard)},
            {u"warning"_s, guard == KeyGuard::File},
        };
        call.reply.document(document);
        return ExitCode::Done;
    }
    const bool sound = guard == KeyGuard::Passphrase || guard == KeyGuard::Keyring;
    call.reply.result((sound ? u"✓ "_s : u"▲ "_s) + Custody::sentenceOf(guard));
    if (sound)
        call.reply.result(u"  "_s + (isOpen ? Say::tr("They are open in this call.") : Say::tr("They are not open.")));
    if (guard == KeyGuard::File)
        call.reply.result(u"  → "_s + Say::tr("Choose a passphrase with “minutierctl keys passphrase”."));
    return ExitCode::Done;
}

/// The keys, and the sentence of why they do not open where they do not.
Result<Keys> keysOf(const Register &opened, const Custody &custody)
{
    if (const auto &keys = opened.folder().keys())
        return *keys;
    const auto passphrase = qEnvironmentVariable("MINUTIER_PASSPHRASE");
    if (custody.guard() == KeyGuard::Passphrase && passphrase.isEmpty())
        return Error::invalid(
            Say::tr("Give the passphrase that the keys have now in MINUTIER_PASSPHRASE."), u"passphrase"_s
        );
    if (custody.guard() == KeyGuard::Absent)
        return Error::storage(Custody::sentenceOf(KeyGuard::Absent));
    return custody.open(passphrase);
}

Result<> move(const QString &where, const Custody &custody, const Keys &keys)
{
    if (where == "keyring"_L1)
        return custody.keepInKeyring(keys);
    if (where == "plain"_L1)
        return custody.keepInFile(keys);
    const auto passphrase = newPassphrase();
    return passphrase ? custody.keepBehind(keys, *passphrase) : Result<>(passphrase.error());
}

ExitCode keys(const Call &call)
{
    const auto what = call.line.words.value(0, u"status"_s);
    if (!QStringList{u"status"_s, u"passphrase"_s, u"plain"_s, u"keyring"_s}.contains(what))
        return call.reply.misused(
            Error::invalid(Say::tr("Type: minutierctl %1 %2").arg(u"keys"_s, u"[status|passphrase|plain|keyring]"_s))
        );
    // Before the keys are read: what another call moves meanwhile would be moved back to what was read.
    RegisterFolder folder(call.folder());
    if (what != "status"_L1 && folder.holdsRegister())
        if (const auto locked = folder.lock(10'000); !locked)
            return call.reply.refuse(locked.error());
    const auto opened = call.openToCheck();
    if (!opened)
        return call.reply.refuse(opened.error());
    const Custody custody(call.folder());
    if (what == "status"_L1)
        return tell(call, custody.guard(), (*opened)->folder().keys().has_value());
    if ((*opened)->actor().audience() != Audience::Office)
        return call.reply.refuse(Error::forbidden(Say::tr("Only the office says where its keys lie.")));
    const auto known = keysOf(**opened, custody);
    if (!known)
        return call.reply.refuse(known.error());
    if (const auto moved = move(what, custody, *known); !moved)
        return call.reply.refuse(moved.error());
    return tell(call, custody.guard(), true);
}

} // namespace

QList<Verb> keyVerbs()
{
    return {
        {"keys"_L1,
         "[status|passphrase|plain|keyring]"_L1,
         QT_TRANSLATE_NOOP(
             "Verbs", "where the keys lie; puts them behind a passphrase, in a plain file, in the keyring"
         ),
         0,
         1,
         {},
         keys},
    };
}

} // namespace minutier
