import ConsoleTesting
import ServiceModel
import Testing

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
    "devices.state": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "e")
        #expect(desk.effects.contains { String(describing: $0).hasPrefix("perform") })
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
    "device.state": {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", .enter, "e")
        #expect(desk.effects.contains { String(describing: $0).hasPrefix("perform") })
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
