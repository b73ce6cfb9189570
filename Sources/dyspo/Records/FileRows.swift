import DeskModel
import Foundation
import Geography
import Interchange
import ServiceModel

/// The sound rows of a file as the command that takes them in, and what is wrong with the others.
struct FileRows {
    /// Takes them in; told whether to go on past a row that the store has something against.
    let command: (_ keepGoing: Bool) -> any Command
    let problems: [FileProblem]
    /// Records in the file, sound or not.
    let records: Int
    /// Rows of the command.
    let count: Int
    /// Areas that lie nowhere near Poland: most likely with latitude and longitude swapped.
    let elsewhere: [String]
    /// What the file calls a column, given by its English name.
    let header: (String) -> String

    /// Throws `CSVFault` or `ProblemFileFault` when the file cannot be read at all. `name` is that of the only territory.
    init(_ kind: ImportKind, _ data: Data, _ reader: ImportReader, name: String? = nil) throws {
        switch kind {
        case .territories: self.init(try TerritoryFile(data, name: name))
        case .places: self.init(try PostalFile(data))
        case .customers:
            self.init(try reader.read(ImportedCustomer.self, from: data)) { rows, keepGoing in
                ImportRows(.customers(rows.map(CustomerRow.init)), keepGoing: keepGoing)
            }
        case .sites:
            self.init(try reader.read(ImportedSite.self, from: data)) { rows, keepGoing in
                ImportRows(.sites(rows.map(SiteRow.init)), keepGoing: keepGoing)
            }
        case .assets:
            self.init(try reader.read(ImportedAsset.self, from: data)) { rows, keepGoing in
                ImportRows(.assets(rows.map(AssetRow.init)), keepGoing: keepGoing)
            }
        case .technicians:
            self.init(try reader.read(ImportedTechnician.self, from: data)) { rows, keepGoing in
                ImportRows(.technicians(rows.map(NewTechnicianRow.init)), keepGoing: keepGoing)
            }
        case .shifts:
            self.init(try reader.read(ImportedShift.self, from: data)) { rows, keepGoing in
                ImportRows(.shifts(rows.map(ShiftRow.init)), keepGoing: keepGoing)
            }
        case .absences:
            self.init(try reader.read(ImportedAbsence.self, from: data)) { rows, keepGoing in
                ImportRows(.absences(rows.map(AbsenceRow.init)), keepGoing: keepGoing)
            }
        case .orders:
            self.init(try reader.read(ImportedOrder.self, from: data)) { rows, keepGoing in
                ImportOrders(rows.map(OrderRow.init), keepGoing: keepGoing)
            }
        }
    }

    private init<Row: ImportRow>(_ result: ImportResult<Row>, _ command: @escaping ([Row], Bool) -> any Command) {
        self.command = { command(result.rows, $0) }
        problems = result.problems.map(FileProblem.row)
        records = result.records
        count = result.rows.count
        elsewhere = []
        header = result.header
    }

    private init(_ file: TerritoryFile) {
        command = { _ in ImportTerritories(file.rows) }
        problems = file.faults.map(FileProblem.node)
        records = file.count
        count = file.rows.count
        let country = Basemap.poland().box
        elsewhere = file.rows.filter { row in
            guard let country, let box = CoordinateBox(enclosing: row.rings.joined()) else { return false }
            return !box.meets(country)
        }.map(\.name)
        header = { $0 }
    }

    private init(_ file: PostalFile) {
        command = { _ in ImportPostcodes(file.areas) }
        problems = file.problems.map(FileProblem.row)
        records = file.records
        count = file.records - file.problems.count
        elsewhere = []
        header = { $0 }
    }
}

extension CustomerRow {
    init(_ row: ImportedCustomer) {
        self.init(line: row.line, name: row.name, nip: row.nip, phone: row.phone, email: row.email)
    }
}

extension SiteRow {
    init(_ row: ImportedSite) {
        self.init(
            line: row.line, customer: row.customer, name: row.name, address: row.address, town: row.town,
            location: row.location, region: row.region, access: row.access, accessNote: row.accessNote)
    }
}

extension AssetRow {
    init(_ row: ImportedAsset) {
        self.init(
            line: row.line, customer: row.customer, site: row.site, name: row.name, model: row.model,
            serial: row.serial, warrantyThrough: row.warrantyThrough)
    }
}

extension SkillRow {
    init(_ skill: ImportedSkill) {
        self.init(code: skill.code, level: skill.level, validThrough: skill.validThrough)
    }
}

extension NewTechnicianRow {
    init(_ row: ImportedTechnician) {
        self.init(
            line: row.line, name: row.name, phone: row.phone, home: row.home, homeTown: row.homeTown,
            regions: row.regions, skills: row.skills.map(SkillRow.init), pattern: row.pattern, dailyCap: row.dailyCap)
    }
}

extension ShiftRow {
    init(_ row: ImportedShift) {
        switch row.when {
        case .day(let day): self.init(line: row.line, technician: row.technician, day: day, hours: row.hours)
        case .weekly(let days):
            self.init(line: row.line, technician: row.technician, weekdays: days, hours: row.hours)
        }
    }
}

extension AbsenceRow {
    init(_ row: ImportedAbsence) {
        self.init(line: row.line, technician: row.technician, window: row.window, kind: row.reason, note: row.note)
    }
}

extension OrderRow {
    init(_ row: ImportedOrder) {
        self.init(
            line: row.line, customer: row.customer, site: row.site, serial: row.serial, technician: row.technician,
            skills: row.skills.map(SkillRow.init), title: row.title, note: row.note, type: row.type,
            priority: row.priority, duration: row.duration, preference: row.preference, fix: row.due,
            response: row.response, arrival: row.arrival, parts: row.parts, crewSize: row.crewSize)
    }
}
