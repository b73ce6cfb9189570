import DeskModel
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

    /// What the file was read as; `nil` for those that have an encoding of their own.
    let encoding: TextEncoding?
    /// What looks like a mistake in rows that are sound.
    let warnings: [FileProblem]

    /// How a file of records is taken in.
    struct Way {
        /// The column by which rows find what they change, if it was said.
        var key: String?
        /// Rows change what is there.
        var updates = false
        /// Orders may equal open ones.
        var takesRepeats = false
        /// What the only territory of a file is called.
        var name: String?
    }

    /// What the command is told besides its rows.
    struct Terms {
        let keepGoing: Bool
        /// `nil` when all rows are new.
        let update: ImportUpdate?
        let way: Way
    }

    /// A table.
    init<Row: ImportRow>(_ result: ImportResult<Row>, _ way: Way, _ command: @escaping ([Row], Terms) -> any Command) {
        let update = way.updates ? ImportUpdate(key: way.key, columns: result.columns) : nil
        self.command = { command(result.rows, Terms(keepGoing: $0, update: update, way: way)) }
        problems = result.problems.map(FileProblem.row)
        warnings = result.warnings.map(FileProblem.row)
        records = result.records
        count = result.rows.count
        encoding = result.encoding
        elsewhere = []
        header = result.header
    }

    init(_ file: TerritoryFile) {
        command = { _ in ImportTerritories(file.rows) }
        problems = file.faults.map(FileProblem.node)
        encoding = nil
        warnings = []
        records = file.count
        count = file.rows.count
        let country = Basemap.poland().box
        elsewhere = file.rows.filter { row in
            guard let country, let box = CoordinateBox(enclosing: row.rings.joined()) else { return false }
            return !box.meets(country)
        }.map(\.name)
        header = { $0 }
    }

    init(_ file: PostalFile) {
        command = { _ in ImportPostcodes(file.areas) }
        problems = file.problems.map(FileProblem.row)
        encoding = nil
        warnings = []
        records = file.records
        count = file.records - file.problems.count
        elsewhere = []
        header = { $0 }
    }
}

extension SkillNameRow {
    init(_ row: ImportedSkillName) { self.init(line: row.line, code: row.code, name: row.name) }
}

extension NewRegionRow {
    init(_ row: ImportedRegion) { self.init(line: row.line, name: row.name) }
}

extension CustomerRow {
    init(_ row: ImportedCustomer) {
        self.init(
            line: row.line, name: row.name, nip: row.nip, phone: row.phone, email: row.email, key: row.key,
            language: row.language, reportEmail: row.reportEmail)
    }
}

extension SiteRow {
    init(_ row: ImportedSite) {
        self.init(
            line: row.line, customer: row.customer, name: row.name, address: row.address, town: row.town,
            location: row.location, region: row.region, access: row.access, accessNote: row.accessNote, key: row.key)
    }
}

extension AssetRow {
    init(_ row: ImportedAsset) {
        self.init(
            line: row.line, customer: row.customer, site: row.site, name: row.name, model: row.model,
            serial: row.serial, warrantyThrough: row.warrantyThrough, key: row.key)
        (parent, state, place, installed) = (row.parent, row.state, row.place, row.installed)
        (warrantyFrom, warrantyCovers) = (row.warrantyFrom, row.warrantyCovers)
        (checks, meters) = (row.checks, row.meters)
    }
}

extension SkillRow {
    init(_ skill: ImportedSkill) {
        self.init(
            code: skill.code, level: skill.level, validThrough: skill.validThrough, isOfEach: skill.isOfEach)
    }
}

extension NewTechnicianRow {
    init(_ row: ImportedTechnician) {
        self.init(
            line: row.line, name: row.name, phone: row.phone, home: row.home, homeTown: row.homeTown,
            regions: row.regions, skills: row.skills.map(SkillRow.init), pattern: row.pattern, dailyCap: row.dailyCap,
            isActive: row.isActive, key: row.key)
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

extension VisitRow {
    init(_ row: ImportedVisit) {
        var place: Place?
        if let technician = row.technician, let start = row.start {
            place = Place(technician: technician, crew: row.crew, start: start, end: row.end, day: row.day)
        }
        self.init(
            line: row.line, order: row.order, sequence: row.sequence, state: row.state, place: place,
            duration: row.duration, lock: row.lock ?? .none, override: row.override.isEmpty ? nil : row.override)
    }
}

extension OrderRow {
    init(_ row: ImportedOrder) {
        self.init(
            line: row.line, number: row.number, key: row.key, state: row.state, customer: row.customer, site: row.site,
            serials: row.serials, technician: row.technician, excluded: row.excluded,
            skills: row.skills.map(SkillRow.init), title: row.title, note: row.note, type: row.type,
            priority: row.priority, duration: row.duration, preference: row.preference,
            sla: ServiceLevel(response: row.response, arrival: row.arrival, fix: row.due), parts: row.parts,
            crewSize: row.crewSize, promise: row.promise, reported: row.reported, hold: row.hold,
            typeName: row.typeName)
    }
}
