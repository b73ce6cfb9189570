package import ServiceModel
import Storage

/// What a store says about its company as a whole.
package struct CompanySettings: Sendable {
    package let name: String
    package let calendar: CompanyCalendar

    /// Zone and name as the store has them; Europe/Warsaw when it says nothing.
    init(_ store: Store) throws {
        let (name, zone) = try store.read { (try $0.setting("company"), try $0.setting("timeZone")) }
        self.name = name ?? ""
        calendar =
            CompanyCalendar(identifier: zone ?? "Europe/Warsaw")
            ?? CompanyCalendar(identifier: "UTC")!
    }
}
