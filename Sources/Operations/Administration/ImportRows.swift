import DeskModel
import Geography
import ServiceModel
import Storage

extension ImportRows: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope)
        let kind: ImportKind
        switch rows {
        case .customers(let rows):
            kind = .customers
            try file.each(rows, line: \.line, file.write)
        case .sites(let rows):
            kind = .sites
            try file.writeSites(rows)
        case .assets(let rows):
            kind = .assets
            try file.writeAssets(rows)
        case .technicians(let rows):
            kind = .technicians
            try file.each(rows, line: \.line, file.write)
        case .shifts(let rows):
            kind = .shifts
            try file.writeShifts(rows)
        case .absences(let rows):
            kind = .absences
            try file.each(rows, line: \.line, file.write)
        }
        return try file.outcome(kind, keepGoing: keepGoing)
    }
}

extension RowImport {
    fileprivate func write(_ row: CustomerRow) throws {
        if exists(customer: row.name) { throw Fault(column: "name", fault: .duplicate(row.name)) }
        if let nip = row.nip, exists(customer: nip.digits) { throw Fault(column: "nip", fault: .duplicate(nip.digits)) }
        try scope.transaction.insert(
            Customer(
                id: scope.transaction.newID(), name: try scope.text(row.name, of: .name), nip: row.nip,
                phone: try scope.text(row.phone, of: .phone, mayBeEmpty: true),
                email: try scope.text(row.email, of: .email, mayBeEmpty: true)))
    }

    /// A customer may not have two sites of one name, in the file or the store.
    fileprivate func writeSites(_ rows: [SiteRow]) throws {
        var known = Set(try scope.read.all(Site.self).map { SiteKey($0.customer, $0.name) })
        try each(rows, line: \.line) { row in
            let customer = try customer(row.customer)
            let region = try region(row.region)
            let name = try scope.text(row.name, of: .name)
            guard known.insert(SiteKey(customer.id, name)).inserted else {
                throw Fault(column: "name", fault: .duplicate(name))
            }
            try scope.transaction.insert(
                Site(
                    id: scope.transaction.newID(), customer: customer.id, name: name,
                    address: try scope.text(row.address, of: .address, mayBeEmpty: true),
                    town: try scope.text(row.town, of: .town, mayBeEmpty: true), location: row.location,
                    region: region.id, access: row.access,
                    accessNote: try scope.text(
                        row.accessNote, of: .access, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)))
        }
    }

    fileprivate func write(_ row: NewTechnicianRow) throws {
        if exists(technician: row.name) { throw Fault(column: "name", fault: .duplicate(row.name)) }
        let regions = try row.regions.enumerated().map { index, name in
            RegionMembership(region: try region(name, column: "regions").id, isPrimary: index == 0)
        }
        let skills = try row.skills.map {
            HeldSkill(skill: try skill($0).id, level: $0.level, validThrough: $0.validThrough)
        }
        try scope.transaction.insert(
            Technician(
                id: scope.transaction.newID(), name: try scope.text(row.name, of: .name),
                phone: try scope.text(row.phone, of: .phone, mayBeEmpty: true), home: row.home,
                homeTown: try scope.text(row.homeTown, of: .town, mayBeEmpty: true), skills: skills, regions: regions,
                pattern: row.pattern, dailyCap: row.dailyCap))
    }

    fileprivate func write(_ row: AbsenceRow) throws {
        let technician = try technician(row.technician)
        let known = try scope.read.absences(of: technician.id, after: row.window.start)
        if known.contains(where: { $0.window == row.window }) {
            throw Fault(column: "from", fault: .duplicate(row.technician))
        }
        let note = try scope.text(row.note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        try scope.transaction.insert(
            Absence(
                id: scope.transaction.newID(), technician: technician.id, window: row.window, kind: row.kind, note: note
            ))
        scope.touchDays(of: technician.id, row.window)
    }
}

private struct SiteKey: Hashable {
    let customer: Customer.ID
    let name: String

    init(_ customer: Customer.ID, _ name: String) {
        self.customer = customer
        self.name = NameFolding.fold(name)
    }
}
