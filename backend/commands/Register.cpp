// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Register.h"

#include "commands/office/OpenAccount.h"
#include "commands/office/RegisterDevice.h"
#include "commands/office/SetUpOffice.h"
#include "domain/PublicKey.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>
#include <pwd.h>
#include <unistd.h>

namespace minutier {

using namespace Qt::StringLiterals;

QUuid exampleId(const QString &name)
{
    static const QUuid space(u"7b1d6c1e-6d5f-5a55-9d3c-0b7f6e1c2a10"_s);
    return namedUuid(space, name);
}

QString systemLogin()
{
    if (const auto login = qEnvironmentVariable("USER"); !login.isEmpty())
        return QString(login).replace(u' ', u'_').left(60);
    const auto *user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : u"office"_s;
}

/// Remembers beside the register which machine this is; a copy of the register alone does not take it along.
static Result<> keepDevice(const RegisterFolder &folder, const DeviceId &device)
{
    QSaveFile file(folder.path() + u"/device"_s);
    if (file.open(QIODevice::WriteOnly) && file.write(device.toString().toLatin1()) > 0 && file.commit())
        return {};
    return Error::storage(
        Say::tr("%1 cannot be written. Ask for the right to write there, or choose another folder.").arg(folder.path())
    );
}

Register::Register(RegisterFolder folder)
    : m_folder(std::move(folder))
{}

Register::~Register() = default;

Result<std::unique_ptr<Register>> Register::open(const RegisterOptions &options)
{
    std::unique_ptr<Register> opened(new Register(RegisterFolder(options.folder)));
    const bool writes = options.access == Database::Access::ReadWrite;
    if (writes && opened->m_folder.holdsRegister())
        if (auto locked = opened->m_folder.lock(options.patience); !locked)
            return locked.error();
    if (options.asksKeyring)
        opened->m_folder.askKeyring();
    auto database = opened->m_folder.open(options.access);
    if (!database)
        return database.error();
    opened->m_database = *std::move(database);
    if (auto read = opened->readOffice(options.now); !read)
        return read.error();
    if (auto own = opened->checkKeys(opened->m_folder.keys()); !own)
        return own.error();
    if (auto chosen = opened->chooseActor(options.login); !chosen)
        return chosen.error();
    if (writes && !(options.isPatient && opened->isLocked()))
        if (auto door = opened->openDoor(); !door)
            return door.error();
    return opened;
}

Result<std::unique_ptr<Register>> Register::create(const Beginning &beginning)
{
    std::unique_ptr<Register> made(new Register(RegisterFolder(beginning.folder)));
    auto database = made->m_folder.create();
    if (!database)
        return database.error();
    made->m_database = *std::move(database);
    made->m_clock = beginning.when.isValid() ? std::unique_ptr<Clock>(std::make_unique<ShiftedClock>(beginning.when))
                                             : std::make_unique<SystemClock>();
    const auto milliseconds = made->m_clock->now().toMSecsSinceEpoch();
    const auto idOf = [&](const QString &name) {
        return beginning.isExample ? exampleId(name) : newUuid(milliseconds);
    };
    // The first entries are written by the account they are about to make.
    const AccountId account(idOf(u"account"_s));
    const DeviceId device(idOf(u"device"_s));
    made->m_actor = Actor{account, systemLogin(), {Role::Administrator, Role::Coordinator}, {}};
    CommandRunner first(*made->m_database, made->m_actor, device, *made->m_clock);
    QString officeKey;
    QString deviceKey;
    if (const auto &keys = made->m_folder.keys()) {
        const auto machine = evidence::SigningKey::fromSeed(keys->device);
        first.signWith(machine);
        deviceKey = toText(machine.publicKey());
        officeKey = toText(evidence::SigningKey::fromSeed(keys->office).publicKey());
    }
    QList<PreparedCommand> steps;
    const auto label = beginning.isExample ? u"example"_s : QSysInfo::prettyProductName();
    for (auto &prepared : {
             prepare(SetUpOffice{
                 .id = OfficeId(idOf(u"office"_s)),
    .officeName = beginning.office.isEmpty() ? Say::tr("My office") : beginning.office,
    .zone = beginning.zone,
    .city = beginning.city,
    .exampleToday = beginning.exampleToday,
    .publicKey = officeKey,
             }),
             prepare(RegisterDevice{.id = device, .label = label, .publicKey = deviceKey}),
             prepare(OpenAccount{
                 .id = account,
    .login = systemLogin(),
    .title = Say::tr("Committee secretariat"),
    .roles = {nameOf(Role::Administrator), nameOf(Role::Coordinator)},
             }),
         }) {
        if (!prepared)
            return prepared.error();
        steps.append(*prepared);
    }
    if (auto ran = first.runAll(steps); !ran)
        return ran.error();
    if (auto kept = keepDevice(made->m_folder, device); !kept)
        return kept.error();
    if (auto read = made->readOffice(beginning.when); !read)
        return read.error();
    if (auto chosen = made->chooseActor({}); !chosen)
        return chosen.error();
    if (auto door = made->openDoor(); !door)
        return door.error();
    return made;
}

Result<> Register::checkKeys(const std::optional<Keys> &keys) const
{
    if (!keys)
        return {};
    const auto opens = Vault::isKeyOf(*m_database, keys->vault);
    if (!opens)
        return opens.error();
    const bool signs = m_office.publicKey.isEmpty() ||
                       m_office.publicKey == toText(evidence::SigningKey::fromSeed(keys->office).publicKey());
    if (signs && *opens)
        return {};
    // Sealing under another office's key would lose what is sealed.
    return Error::conflict(Say::tr("The keys beside this register are not its office's. Put the right file back."));
}

Result<> Register::unlock(const Keys &keys)
{
    if (auto own = checkKeys(keys); !own)
        return own;
    m_folder.useKeys(keys, *m_database);
    return m_folder.mayWrite() && !m_commands ? openDoor() : Result<>();
}

void Register::lock()
{
    // The door goes too: it remembers what was done last, and the key that signs.
    m_commands.reset();
    m_folder.useKeys(std::nullopt, *m_database);
}

Result<> Register::readOffice(const QDateTime &now)
{
    auto office = OfficeRepository(*m_database).the();
    if (!office)
        return office.error();
    if (!*office)
        return Error::storage(Say::tr("%1 is not a register. Choose another folder, or restore a backup into a new one."
        )
                                  .arg(m_folder.file()));
    m_office = **office;
    if (now.isValid()) {
        m_clock = std::make_unique<ShiftedClock>(now);
    } else if (isExample()) {
        // An example stands still, but what is done in it still happens one thing after another.
        const auto last = m_database->value(u"SELECT max(at) FROM journal_entry"_s);
        if (!last)
            return last.error();
        m_clock = std::make_unique<ShiftedClock>(
            std::max(instantFromStored(m_office.exampleToday), instantFromStored(last->toString()))
        );
    } else {
        m_clock = std::make_unique<SystemClock>();
    }
    return {};
}

Result<> Register::actAs(const QString &login)
{
    if (auto chosen = chooseActor(login); !chosen)
        return chosen;
    if (m_commands)
        m_commands->actAs(m_actor);
    return {};
}

Result<> Register::chooseActor(const QString &login)
{
    const AccountRepository accounts(*m_database);
    const auto wanted = login.isEmpty() ? systemLogin() : login;
    auto account = accounts.byLogin(wanted);
    if (!account)
        return account.error();
    if (*account) {
        m_actor = Actor::of(**account);
        return {};
    }
    const auto all = accounts.all();
    if (!all)
        return all.error();
    QStringList logins;
    for (const auto &known : *all) {
        logins.append(known.login);
        // Whoever holds the file holds everything: a copy opened elsewhere is read as its administrator.
        if (login.isEmpty() && known.roles.contains(nameOf(Role::Administrator))) {
            m_actor = Actor::of(known);
            return {};
        }
    }
    return Error::notFound(Say::tr("There is no account “%1”. Choose one of: %2.").arg(wanted, logins.join(u", "_s)));
}

Result<> Register::openDoor()
{
    QFile file(m_folder.path() + u"/device"_s);
    DeviceId device;
    if (file.open(QIODevice::ReadOnly))
        device = DeviceId::fromString(QString::fromLatin1(file.readAll().trimmed()));
    const auto known = Repository<Device>(*m_database).find(device);
    if (!known)
        return known.error();
    const auto &keys = m_folder.keys();
    // A machine entered while its keys were away would stay unsigned for ever: it is named again once they are back.
    if (!*known || (keys && (*known)->publicKey.isEmpty())) {
        const auto named = nameDevice();
        if (!named)
            return named.error();
        device = *named;
    }
    m_commands = std::make_unique<CommandRunner>(*m_database, m_actor, device, *m_clock);
    if (!keys)
        return {};
    const auto machine = evidence::SigningKey::fromSeed(keys->device);
    // Only the key that was registered: a signature by another would be a contradiction for ever.
    if (!*known || (*known)->publicKey.isEmpty() || (*known)->publicKey == toText(machine.publicKey()))
        m_commands->signWith(machine);
    return {};
}

Result<DeviceId> Register::nameDevice()
{
    const DeviceId device(newUuid(m_clock->now().toMSecsSinceEpoch()));
    CommandRunner naming(
        *m_database, Actor{m_actor.account, m_actor.title, {Role::Administrator}, {}}, device, *m_clock
    );
    QString publicKey;
    if (const auto &keys = m_folder.keys()) {
        const auto machine = evidence::SigningKey::fromSeed(keys->device);
        publicKey = toText(machine.publicKey());
        naming.signWith(machine);
    }
    if (auto named =
            naming.run(RegisterDevice{.id = device, .label = QSysInfo::prettyProductName(), .publicKey = publicKey});
        !named)
        return named.error();
    if (auto kept = keepDevice(m_folder, device); !kept)
        return kept.error();
    return device;
}

} // namespace minutier
