#!/usr/bin/python3
"""A bare WebKitGTK window for WebKitWebDriver.

It has no toolbar, so a viewport may be as narrow as a test asks for. Lines such as "dark 1" or "reduced-motion 0",
written to the named pipe in WEBKIT_SHELL_CONTROL, switch the desktop settings that media queries read.
"""
import os
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402 (versions must be chosen before the import)

settings = Gtk.Settings.get_default()
context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)


def create_web_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    # The page cache would keep pages in memory for the back button.
    view.get_settings().set_enable_page_cache(False)
    # On a display in memory the graphics card is emulated, which doubles the time of the tests.
    view.get_settings().set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(800, 600)
    window.add(view)
    window.show_all()
    window.present()
    view.grab_focus()
    view.connect("close", lambda _view: window.destroy())
    return view


def on_automation_started(_context, session):
    info = WebKit2.ApplicationInfo.new()
    info.set_name("WebKitGTK")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", create_web_view)


def apply_setting(name, is_on):
    if name == "dark":
        settings.set_property("gtk-application-prefer-dark-theme", is_on)
    elif name == "reduced-motion":
        settings.set_property("gtk-enable-animations", not is_on)


def read_control_pipe(path):
    while True:  # each writer opens and closes the pipe
        with open(path) as pipe:
            for line in pipe:
                name, value = line.split()
                # Before drawing, which on a busy machine leaves no time for what waits until it is idle.
                GLib.idle_add(apply_setting, name, value == "1", priority=GLib.PRIORITY_HIGH)


context.connect("automation-started", on_automation_started)
apply_setting("reduced-motion", False)
threading.Thread(target=read_control_pipe, args=(os.environ["WEBKIT_SHELL_CONTROL"],), daemon=True).start()
Gtk.main()
