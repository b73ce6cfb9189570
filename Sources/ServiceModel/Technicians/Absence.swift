/// A time in which a technician cannot work. The kind is health data: boards, feeds and exports say `off`.
public struct Absence: Hashable, Sendable, Codable {
    public typealias ID = Identifier<Absence>

    public enum Kind: String, CaseIterable, Sendable, Codable {
        case illness, holiday, training, other
    }

    public var id: ID
    public var technician: Technician.ID
    public var window: TimeWindow
    public var kind: Kind
    public var note: String
    public var version: Int

    public init(
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
