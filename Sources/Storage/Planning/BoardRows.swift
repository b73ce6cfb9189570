import DeskModel
import ServiceModel

/// Puts together what a join says of visits: one row for each pair of a visit's people and of its order's devices.
struct BoardRows {
    /// Without the places among their orders' tasks.
    private var visits: [BoardVisit] = []
    private let hasCrews: Bool
    private let known = KnownTexts()
    private var places: [Visit.ID: Int] = [:]
    /// The device that each visit's first row names.
    private var firstDevices: [Asset.ID?] = []
    /// All devices of visits that have several.
    private var devices: [Int: [Asset.ID: String]] = [:]
    /// Those of whom several people may come.
    private var crews: Set<Int> = []
    /// Where the columns of people and devices begin.
    private var besides = 0

    /// `hasCrews`: whether somebody may stand with what is found.
    init(hasCrews: Bool) {
        self.hasCrews = hasCrews
    }

    /// Of the rows that `condition` holds for: `v` is the visit, `o` its order.
    func statement(_ condition: String) -> String {
        let columns = Visit.table.columns.map { "v.\($0)" }.joined(separator: ", ")
        let people = hasCrews ? "u.technician_id, u.role, u.accepted_at, " : ""
        return """
            SELECT \(columns), o.number_year, o.number_sequence, o.state, o.version, o.type, o.title, o.priority,
                o.reported_at,
                o.response_due, o.arrival_due, o.fix_due, o.wish_start, o.wish_end,
                o.allowed_from, o.allowed_through, o.allowed_except, o.preferred_technician_id,
                s.id, c.name, s.town, s.address, s.region_id, s.latitude, s.longitude, s.access, k.number,
                m.number, o.parts, \(people)a.id, a.name, a.model, a.serial
            FROM visit v JOIN service_order o ON o.id = v.order_id
                JOIN site s ON s.id = o.site_id JOIN customer c ON c.id = o.customer_id
                LEFT JOIN contract k ON k.id = o.contract_id
                LEFT JOIN plan_occurrence p ON p.order_id = o.id LEFT JOIN maintenance_plan m ON m.id = p.plan_id
                \(hasCrews ? "LEFT JOIN assignment u ON u.visit_id = v.id" : "")
                LEFT JOIN order_device d ON d.order_id = o.id LEFT JOIN asset a ON a.id = d.asset_id
            WHERE \(condition)
            """
    }

    mutating func take(_ row: any ResultRow) throws {
        let id = Visit.ID(try row.integer(0))
        if let place = places[id] { return try takeBesides(row, place) }
        var reader = RowReader(row, table: Visit.table.name, known: known)
        var entry = try BoardVisit(reading: &reader)
        besides = reader.column
        if let member = try member(&reader) { entry.visit.placement?.assignments = [member] }
        let device = try device(&reader)
        if let device { entry.devices = [device.name] }
        places[id] = visits.count
        firstDevices.append(device?.id)
        visits.append(entry)
    }

    /// A further row of a visit: another of its people, or another device.
    private mutating func takeBesides(_ row: any ResultRow, _ place: Int) throws {
        var reader = RowReader(row, table: Visit.table.name, from: besides, known: known)
        if let member = try member(&reader),
            visits[place].visit.placement?.assignments.contains(where: { $0.technician == member.technician }) == false
        {
            visits[place].visit.placement?.assignments.append(member)
            crews.insert(place)
        }
        if let device = try device(&reader), let first = firstDevices[place], device.id != first {
            devices[place, default: [first: visits[place].devices[0]]][device.id] = device.name
        }
    }

    private func member(_ reader: inout RowReader) throws -> Assignment? {
        guard hasCrews else { return nil }
        let technician: Technician.ID? = try reader.optional { try $0.id() }
        let role: Assignment.Role? = try reader.optional { try $0.code() }
        let accepted = try reader.optional { try $0.moment() }
        return try reader.both(technician, role).map { Assignment(technician: $0, role: $1, acceptedAt: accepted) }
    }

    private func device(_ reader: inout RowReader) throws -> (id: Asset.ID, name: String)? {
        guard let id: Asset.ID = try reader.optional({ try $0.id() }) else { return nil }
        return (id, "\(try reader.text()) \(try reader.text()) \(try reader.text())")
    }

    /// What was taken, after the last row. A placed visit that nobody does has lost a row.
    consuming func finished() throws -> [BoardVisit] {
        for place in crews {
            visits[place].visit.placement?.assignments.sort {
                ($0.role.rawValue, $0.technician) < ($1.role.rawValue, $1.technician)
            }
        }
        for (place, devices) in devices {
            visits[place].devices = devices.sorted { $0.key < $1.key }.map(\.value)
        }
        // By index: a copy of each would be made else.
        for place in visits.indices where visits[place].visit.placement?.assignments.isEmpty ?? false {
            throw StoreFault.unreadableRow(table: Visit.table.name, detail: visits[place].visit.id.description)
        }
        return visits
    }
}
