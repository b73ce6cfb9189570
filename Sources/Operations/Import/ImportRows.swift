import DeskModel
import Geography
import ServiceModel
import Storage

extension ImportRows: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let file = try RowImport(scope, update)
        let kind: ImportKind
        switch rows {
        case .skills(let rows):
            kind = .skills
            try file.writeSkills(rows)
        case .regions(let rows):
            kind = .regions
            try file.writeRegions(rows)
        case .customers(let rows):
            kind = .customers
            try file.writeCustomers(rows)
        case .sites(let rows):
            kind = .sites
            try file.writeSites(rows)
        case .assets(let rows):
            kind = .assets
            try file.writeAssets(rows)
        case .technicians(let rows):
            kind = .technicians
            try file.writeTechnicians(rows)
        case .shifts(let rows):
            kind = .shifts
            try file.writeShifts(rows)
        case .absences(let rows):
            kind = .absences
            try file.writeAbsences(rows)
        case .types(let rows):
            kind = .types
            try file.writeTypes(rows)
        case .contracts(let rows):
            kind = .contracts
            try file.writeContracts(rows)
        case .checklists(let rows):
            kind = .checklists
            try file.writeChecklists(rows)
        case .parts(let rows):
            kind = .parts
            try file.writeParts(rows)
        case .stock(let rows):
            kind = .stock
            try file.writeStock(rows)
        case .stockPlaces(let rows):
            kind = .stockPlaces
            try file.writeStockPlaces(rows)
        case .crews(let rows):
            kind = .crews
            try file.writeCrews(rows)
        }
        return try file.outcome(kind, keepGoing: keepGoing)
    }
}

extension RowImport {
    /// Skills by their code; an update gives them another name.
    fileprivate func writeSkills(_ rows: [SkillNameRow]) throws {
        let known = Dictionary(try scope.read.all(Skill.self).map { (NameFolding.fold($0.code), $0) }) { $1 }
        try each(rows, line: \.line) { row in
            guard var skill = known[NameFolding.fold(row.code)] else {
                try scope.transaction.insert(
                    Skill(
                        id: scope.transaction.newID(), code: try scope.text(row.code, of: .skill),
                        name: try scope.text(row.name, of: .name)))
                return .added
            }
            guard update != nil else { throw Fault(column: "code", fault: .duplicate(row.code)) }
            guard has("name"), skill.name != row.name else { return .unchanged }
            skill.name = try scope.text(row.name, of: .name)
            try scope.transaction.update(skill)
            return .changed
        }
    }

    fileprivate func writeRegions(_ rows: [NewRegionRow]) throws {
        let known = Set(try scope.read.all(Region.self).map { NameFolding.fold($0.name) })
        try each(rows, line: \.line) { row in
            guard known.contains(NameFolding.fold(row.name)) else {
                try scope.transaction.insert(
                    Region(id: scope.transaction.newID(), name: try scope.text(row.name, of: .name)))
                return .added
            }
            guard update != nil else { throw Fault(column: "name", fault: .duplicate(row.name)) }
            return .unchanged
        }
    }

    fileprivate func writeAbsences(_ rows: [AbsenceRow]) throws {
        try each(rows, line: \.line) { row in
            let technician = try technician(row.technician)
            let note = try scope.text(row.note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
            let known = try scope.read.absences(of: technician.id, after: row.window.start)
            if let standing = known.first(where: { $0.window == row.window }) {
                guard update != nil else { throw Fault(column: "from", fault: .duplicate(row.technician)) }
                var absence = standing
                if has("kind") { absence.kind = row.kind }
                if has("note") { absence.note = note }
                try scope.transaction.update(absence)
                return absence == standing ? .unchanged : .changed
            }
            try scope.transaction.insert(
                Absence(
                    id: scope.transaction.newID(), technician: technician.id, window: row.window, kind: row.kind,
                    note: note))
            scope.touchDays(of: technician.id, row.window)
            return .added
        }
    }
}
