import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    func writeTechnicians(_ rows: [NewTechnicianRow]) throws {
        let keys = KeyIndex(try scope.read.all(Technician.self), \.key)
        try each(rows, line: \.line) { row in
            let standing = try record(
                [
                    RowWay(column: "key", value: row.key, find: keys.bearing),
                    RowWay(column: "name", value: row.name, find: technicians.bearing),
                ], key: \.key)
            for (column, value, found) in [
                ("name", row.name, technicians.bearing(row.name)),
                ("key", row.key ?? "", row.key.map(keys.bearing) ?? []),
            ] where found.contains(where: { $0.id != standing?.id }) {
                throw Fault(column: column, fault: .duplicate(value))
            }
            guard let standing else {
                try scope.transaction.insert(try newTechnician(row))
                return .added
            }
            let changed = try changed(standing, by: row)
            guard changed != standing else { return .unchanged }
            try scope.transaction.update(changed)
            scope.touchPlannedDays(of: standing.id, from: standing, to: changed)
            return .changed
        }
    }

    private func newTechnician(_ row: NewTechnicianRow) throws -> Technician {
        guard !row.regions.isEmpty else { throw Fault(column: "regions", fault: .required) }
        let blank = try Technician(
            id: scope.transaction.newID(), name: needed("name", row.name), home: needed("latitude", row.home),
            regions: [], pattern: row.pattern)
        return try changed(blank, by: row)
    }

    private func changed(_ standing: Technician, by row: NewTechnicianRow) throws -> Technician {
        var technician = standing
        if has("name") { technician.name = try scope.text(row.name, of: .name) }
        if has("phone") { technician.phone = try scope.text(row.phone, of: .phone, mayBeEmpty: true) }
        if has("town") { technician.homeTown = try scope.text(row.homeTown, of: .town, mayBeEmpty: true) }
        if let home = row.home, has("latitude") || technician.homeTown != standing.homeTown { technician.home = home }
        if has("regions") { technician.regions = try regions(row, keeping: standing.regions) }
        if has("skills") {
            technician.skills = try row.skills.map {
                HeldSkill(skill: try skill($0).id, level: $0.level, validThrough: $0.validThrough)
            }
        }
        // Weeks that no single row can tell stand in the file of shifts, and are empty here.
        if has("start"), row.pattern != ShiftPattern([:]) { technician.pattern = row.pattern }
        if has("daily_cap") { technician.dailyCap = row.dailyCap }
        if has("active") { technician.isActive = row.isActive }
        if has("key") { technician.key = row.key }
        return technician
    }

    /// Since when somebody works in a region, and until when, no file says: the same regions stay as they are.
    private func regions(_ row: NewTechnicianRow, keeping standing: [RegionMembership]) throws -> [RegionMembership] {
        let named = try row.regions.map { try region($0, column: "regions").id }
        let inOrder = standing.filter(\.isPrimary) + standing.filter { !$0.isPrimary }
        if named == inOrder.map(\.region) { return standing }
        return named.enumerated().map { RegionMembership(region: $1, isPrimary: $0 == 0) }
    }
}
