import ServiceModel

extension Place {
    /// The list of devices, and the page of one.
    package static let devices = Place("devices", .list, help: .devices)
    package static let device = Place("device", .page, help: .devices)
}

extension Section {
    package static let devices = Section("devices", 83, Phrase("Devices", "Urządzenia"))
}

extension ScreenID {
    package static let devices = ScreenID("devices")
    package static let device = ScreenID("device")
}
