/// A time in which a technician cannot work. The kind is health data: boards, feeds and exports say `off`.
package struct Absence: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Absence>

    package enum Kind: String, CaseIterable, Sendable, Codable {
        case illness, holiday, training, other
    }

    package var id: ID
    package var technician: Technician.ID
    package var window: TimeWindow
    package var kind: Kind
    package var note: String
    package var version: Int

    package init(
        id: ID, technician: Technician.ID, window: TimeWindow, kind: Kind, note: String = "", version: Int = 1
    ) {
        self.id = id
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
        self.version = version
    }
}
