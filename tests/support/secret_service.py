# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keyring that forgets: the part of org.freedesktop.secrets that a program asks for, in memory.

Runs a command on the bus it finds, as long as that command lives: secret_service.py COMMAND … Without a command it
answers until it is ended.
MINUTIER_KEYRING=shut makes it refuse to be opened.
"""

import os
import subprocess
import sys
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ROOT = "/org/freedesktop/secrets"
COLLECTION = ROOT + "/collection/login"
NOTHING = "/"
XML = """<node>
<interface name="org.freedesktop.Secret.Service">
  <method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/>
    <arg type="v" direction="out"/><arg type="o" direction="out"/></method>
  <method name="SearchItems"><arg type="a{ss}" direction="in"/>
    <arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
  <method name="Unlock"><arg type="ao" direction="in"/>
    <arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
  <method name="GetSecrets"><arg type="ao" direction="in"/><arg type="o" direction="in"/>
    <arg type="a{o(oayays)}" direction="out"/></method>
  <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  <property name="Collections" type="ao" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Collection">
  <method name="SearchItems"><arg type="a{ss}" direction="in"/><arg type="ao" direction="out"/></method>
  <method name="CreateItem"><arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/>
    <arg type="b" direction="in"/><arg type="o" direction="out"/><arg type="o" direction="out"/></method>
  <property name="Items" type="ao" access="read"/>
  <property name="Label" type="s" access="read"/>
  <property name="Locked" type="b" access="read"/>
  <property name="Created" type="t" access="read"/>
  <property name="Modified" type="t" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Item">
  <method name="Delete"><arg type="o" direction="out"/></method>
  <method name="GetSecret"><arg type="o" direction="in"/><arg type="(oayays)" direction="out"/></method>
  <property name="Locked" type="b" access="read"/>
  <property name="Attributes" type="a{ss}" access="read"/>
  <property name="Label" type="s" access="read"/>
  <property name="Created" type="t" access="read"/>
  <property name="Modified" type="t" access="read"/>
</interface>
</node>"""


class Keyring:
    """Items by path, each with its attributes and its secret."""

    def __init__(self, bus):
        self.bus = bus
        self.items = {}
        self.made = 0
        self.shapes = {one.name: one for one in Gio.DBusNodeInfo.new_for_xml(XML).interfaces}
        self.show(ROOT, "Service")
        self.show(COLLECTION, "Collection")
        self.show(ROOT + "/aliases/default", "Collection")

    def show(self, path, kind):
        shape = self.shapes["org.freedesktop.Secret." + kind]
        return self.bus.register_object(path, shape, self.called, self.read, None)

    def found(self, attributes):
        return [path for path, (known, _, _) in self.items.items()
                if all(known.get(name) == value for name, value in attributes.items())]

    def secret_of(self, path, session):
        return (session, b"", self.items[path][1], "text/plain")

    def read(self, _bus, _who, path, _interface, name):
        values = {
            "Collections": GLib.Variant("ao", [COLLECTION]),
            "Items": GLib.Variant("ao", list(self.items)),
            "Label": GLib.Variant("s", "login"),
            "Locked": GLib.Variant("b", os.environ.get("MINUTIER_KEYRING") == "shut"),
            "Created": GLib.Variant("t", 0),
            "Modified": GLib.Variant("t", 0),
        }
        if name == "Attributes":
            return GLib.Variant("a{ss}", self.items[path][0])
        return values[name]

    def called(self, _bus, _who, path, _interface, method, given, call):
        words = given.unpack()
        answer = getattr(self, method)(path, *words, call)
        if answer is not None:
            call.return_value(answer)

    def OpenSession(self, _path, algorithm, _key, call):
        if algorithm != "plain":
            call.return_dbus_error("org.freedesktop.DBus.Error.NotSupported", "only plain")
            return None
        return GLib.Variant("(vo)", (GLib.Variant("s", ""), ROOT + "/session/1"))

    def SearchItems(self, path, attributes, _call):
        found = self.found(attributes)
        return GLib.Variant("(aoao)", (found, [])) if path == ROOT else GLib.Variant("(ao)", (found,))

    def Unlock(self, _path, wanted, _call):
        shut = os.environ.get("MINUTIER_KEYRING") == "shut"
        return GLib.Variant("(aoo)", ([] if shut else wanted, NOTHING))

    def GetSecrets(self, _path, wanted, session, _call):
        return GLib.Variant("(a{o(oayays)})", ({one: self.secret_of(one, session) for one in wanted},))

    def GetSecret(self, path, session, _call):
        return GLib.Variant("((oayays))", (self.secret_of(path, session),))

    def ReadAlias(self, _path, _alias, _call):
        return GLib.Variant("(o)", (COLLECTION,))

    def CreateItem(self, _path, properties, secret, _replace, _call):
        attributes = properties["org.freedesktop.Secret.Item.Attributes"]
        for old in self.found(attributes):
            self.forget(old)
        self.made += 1
        path = f"{COLLECTION}/{self.made}"
        self.items[path] = (attributes, bytes(secret[2]), self.show(path, "Item"))
        return GLib.Variant("(oo)", (path, NOTHING))

    def Delete(self, path, _call):
        self.forget(path)
        return GLib.Variant("(o)", (NOTHING,))

    def forget(self, path):
        self.bus.unregister_object(self.items.pop(path)[2])


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    keyring = Keyring(bus)
    loop = GLib.MainLoop()
    outcome = []

    def run():
        outcome.append(subprocess.run(sys.argv[1:], check=False).returncode)
        GLib.idle_add(loop.quit)

    def named(_bus, _name):
        if sys.argv[1:]:
            threading.Thread(target=run, daemon=True).start()

    Gio.bus_own_name_on_connection(bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, named, None)
    loop.run()
    del keyring
    sys.exit(outcome[0])


if __name__ == "__main__":
    main()
