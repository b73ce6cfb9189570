import ConsoleTesting
import ServiceModel
import Testing

@testable import Console

/// What each key of the list and the page of devices does.
let deviceStories: [String: Story] = [
    "screen.devices": {
        let desk = DeviceStories.desk()
        desk.press("gd")
        #expect(desk.text.contains("Devices 3"))
    },
    "devices.open": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter)
        #expect(desk.text.contains("same fault within 30 days 1"))
    },
    "devices.new-order": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "N")
        #expect(desk.text.contains("Pawilon Kopernika 47"))
    },
    "devices.attach": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "a")
        #expect(desk.text.contains("Which file (path)?"))
    },
    "devices.edit": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "e")
        #expect(desk.text.contains("Edit device UPS") && desk.text.contains("Part of"))
    },
    "devices.call": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "c")
        #expect(desk.text.contains("New ticket") && desk.text.contains("Pawilon Kopernika 47"))
    },
    "devices.label": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "E")
        #expect(desk.text.contains("█▄▄█") && desk.statusLine.contains("QR code"))
    },
    "devices.by-model": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", ">")
        #expect(desk.text.contains("by model") && desk.text.contains("▾ 16 × 12 V  2"))
    },
    "devices.by-site": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", ">", "<")
        #expect(desk.text.contains("by place"))
    },
    "devices.fold": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "-")
        #expect(desk.text.contains("▸ UPS") && desk.state.deviceList.rows.count == 2)
        desk.press("-")
        #expect(desk.state.deviceList.rows.count == 4)
    },
    "devices.fold-all": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "+")
        #expect(desk.state.deviceList.rows.count == 1 && desk.text.contains("▸ Pawilon"))
        desk.press("+")
        #expect(desk.state.deviceList.rows.count == 4)
    },
    "devices.copy": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "y")
        #expect(desk.clipboard == "SU-2023-390893")
    },
    "page.view": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab, .tab, .tab, .tab, .tab, "j", "v")
        #expect(desk.shownDocuments == ["instrukcja-U10.pdf"])
    },
    "page.save": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab, .tab, .tab, .tab, .tab, "j", "w", .enter)
        #expect(desk.savedDocuments.map(\.path) == ["instrukcja-U10.pdf"])
        #expect(desk.statusLine == "Saved: instrukcja-U10.pdf.")
    },
    "device.new-order": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "N")
        #expect(desk.text.contains("Szpital Umowny"))
    },
    "device.attach": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab, .tab, "a")
        #expect(desk.text.contains("Meter and value"))
    },
    "device.edit": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "e")
        #expect(desk.text.contains("Edit device UPS"))
    },
    "device.call": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "c")
        #expect(desk.text.contains("New ticket"))
    },
    "device.label": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "E")
        #expect(desk.text.contains("█▄▄█"))
    },
    "device.after": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, ">")
        #expect(desk.text.contains("part of UPS"))
    },
    "device.before": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, ">", "<")
        #expect(!desk.text.contains("part of UPS"))
    },
    "device.copy": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "y")
        #expect(desk.clipboard == "SU-2023-390893")
    },
    "page.open": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab, .tab, .tab, .tab, "j", .enter)
        #expect(desk.text.contains("part of UPS"))
    },
    "page.fold": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab, .tab, "-")
        #expect(!desk.text.contains("outside its limits"))
    },
    "page.fold-all": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "+")
        #expect(!desk.text.contains("instrukcja-U10.pdf"))
    },
    "page.next-section": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab)
        #expect(desk.statusLine.hasPrefix("Warranty"))
    },
    "page.previous-section": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .tab, .tab, .backTab)
        #expect(desk.statusLine.hasPrefix("Warranty"))
    },
    "page.back": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, .escape)
        #expect(desk.text.contains("Devices 3"))
    },
]
