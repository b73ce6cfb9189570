package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// All names that a one-line order can say, as they are now: read as a whole once, and then renewed by what the
    /// journal says was written since.
    package func entryBook() throws -> EntryBook {
        try store.read { reader in
            let sequence = try reader.sequence()
            var kept = entries.take()
            if kept?.book.sequence != sequence, try kept?.renew(reader, through: sequence) != true {
                kept = EntryBookCache.Kept(
                    book: try EntryBook(reader, sequence, company.calendar), mark: try reader.historyMark())
            }
            let current = kept!
            entries.keep(current)
            return current.book
        }
    }
}

extension EntryBook {
    /// Everything, read as a whole.
    fileprivate init(_ reader: Reader, _ sequence: Int, _ calendar: CompanyCalendar) throws {
        let types = try reader.entryTypes()
        let codes = try reader.usedPartCodes().union(types.flatMap { $0.parts.map(\.code) })
        self.init(
            sequence: sequence,
            catalogue: EntryCatalogue(
                customers: try reader.all(Customer.self).map(EntryNames.CustomerName.init),
                sites: try reader.all(Site.self).map(EntryNames.SiteName.init),
                devices: try reader.all(Asset.self).map(EntryNames.DeviceName.init),
                technicians: try reader.entryTechnicians(),
                skills: try reader.all(Skill.self).map(EntryNames.SkillName.init), parts: codes.sorted(),
                work: types.map(EntryNames.WorkName.init)),
            types: types, calendar: calendar)
    }
}

extension EntryBookCache.Kept {
    /// More rows than these are read as a whole.
    private static let mostChanges = 2000

    /// `false`, and it is worth nothing more, when what was written since is not known.
    fileprivate mutating func renew(_ reader: Reader, through sequence: Int) throws -> Bool {
        guard let mark, sequence > book.sequence, try reader.goesOn(from: mark),
            let rows = try reader.writtenRows(after: book.sequence, through: sequence, limit: Self.mostChanges)
        else { return false }
        for row in rows { try book.renew(row, reader) }
        let tables = Set(rows.map(\.table))
        if tables.contains(Technician.table.name) { book.catalogue.put(try reader.entryTechnicians()) }
        if tables.contains(Skill.table.name) {
            book.catalogue.put(try reader.all(Skill.self).map(EntryNames.SkillName.init))
        }
        if tables.contains(ServiceType.table.name) {
            book.types = try reader.entryTypes()
            book.catalogue.put(book.types.map(EntryNames.WorkName.init))
            for part in book.types.flatMap(\.parts) { book.catalogue.put(part: part.code) }
        }
        book.sequence = sequence
        self.mark = try reader.historyMark()
        return true
    }
}

extension EntryBook {
    /// Takes over one row of those that are read singly.
    fileprivate mutating func renew(_ row: WrittenRow, _ reader: Reader) throws {
        guard let id = Int64(row.key) else { return }
        switch row.table {
        case Customer.table.name:
            guard let customer = try reader.find(Customer.ID(id)) else { return catalogue.forget(Customer.ID(id)) }
            catalogue.put(EntryNames.CustomerName(customer))
        case Site.table.name:
            guard let site = try reader.find(Site.ID(id)) else { return catalogue.forget(Site.ID(id)) }
            catalogue.put(EntryNames.SiteName(site))
        case Asset.table.name:
            guard let device = try reader.find(Asset.ID(id)) else { return catalogue.forget(Asset.ID(id)) }
            catalogue.put(EntryNames.DeviceName(device))
        case Order.table.name:
            for part in try reader.find(Order.ID(id))?.parts ?? [] { catalogue.put(part: part.code) }
        default: return
        }
    }
}

extension Reader {
    fileprivate func entryTypes() throws -> [ServiceType] { try all(ServiceType.self).filter(\.isActive) }

    fileprivate func entryTechnicians() throws -> [EntryNames.TechnicianName] {
        try all(Technician.self).filter(\.isActive).map {
            EntryNames.TechnicianName(id: $0.id, name: $0.name, skills: $0.skills.map(\.skill))
        }
    }
}

extension EntryNames.CustomerName {
    fileprivate init(_ customer: Customer) { self.init(id: customer.id, name: customer.name, phone: customer.phone) }
}

extension EntryNames.SiteName {
    fileprivate init(_ site: Site) {
        self.init(id: site.id, customer: site.customer, name: site.name, town: site.town)
    }
}

extension EntryNames.DeviceName {
    fileprivate init(_ device: Asset) {
        self.init(id: device.id, site: device.site, name: device.name, model: device.model, serial: device.serial)
    }
}

extension EntryNames.SkillName {
    fileprivate init(_ skill: Skill) { self.init(id: skill.id, code: skill.code, name: skill.name) }
}

extension EntryNames.WorkName {
    fileprivate init(_ type: ServiceType) {
        self.init(id: type.id, code: type.code, name: type.name, category: type.category)
    }
}
