package import ServiceModel

/// Names of the company, folded and indexed once, so that a line is read within a few milliseconds.
package struct EntryCatalogue: Sendable {
    var customers: [EntryNames.CustomerName]
    var sites: [EntryNames.SiteName]
    var devices: [EntryNames.DeviceName]
    package internal(set) var technicians: [EntryNames.TechnicianName]
    package internal(set) var skills: [EntryNames.SkillName]
    /// Codes of parts as they are written, by their folded form.
    var partCodes: [String: String]
    let categoryWords: [OrderType: [String]]
    var ownWork: [EntryNames.WorkName]
    /// What a word for work means, by its folded form.
    var works: [String: [EntryWork]]

    var names: EntryWordIndex
    /// Serial numbers backwards, each one word.
    var serials: EntryWordIndex
    var phones: [String: [Int]] = [:]
    var customerNumbers: [Customer.ID: Int] = [:]
    var siteNumbers: [Site.ID: Int] = [:]
    var deviceNumbers: [Asset.ID: Int] = [:]
    var sitesOfCustomer: [Customer.ID: [Int]] = [:]
    var devicesOfSite: [Site.ID: [Int]] = [:]
    /// Numbers of customers that are gone, or have another name or telephone by now.
    var replaced: Set<Int> = []
    /// The same of devices.
    var goneDevices: Set<Int> = []

    /// `types` are the words for the kinds of work that everybody knows, `work` the company's own types.
    package init(
        customers: [EntryNames.CustomerName], sites: [EntryNames.SiteName], devices: [EntryNames.DeviceName],
        technicians: [EntryNames.TechnicianName], skills: [EntryNames.SkillName], parts: [String],
        types: [OrderType: [String]] = EntryWords.types, work: [EntryNames.WorkName] = []
    ) {
        self.customers = customers
        self.sites = sites
        self.devices = devices
        self.technicians = technicians
        self.skills = skills
        partCodes = Dictionary(parts.map { (EntryFolding.joined($0), $0) }) { first, _ in first }
        categoryWords = types
        ownWork = work
        works = Self.works(types, work)
        names = EntryWordIndex(customers.map(\.name))
        serials = EntryWordIndex(devices.map { Self.backwards($0.serial) })
        customerNumbers.reserveCapacity(customers.count)
        sitesOfCustomer.reserveCapacity(customers.count)
        devicesOfSite.reserveCapacity(sites.count)
        for number in customers.indices { know(customer: number) }
        for number in sites.indices { know(site: number) }
        for number in devices.indices { know(device: number) }
    }

    /// A name or code of the company's own hides the common word.
    static func works(_ types: [OrderType: [String]], _ own: [EntryNames.WorkName]) -> [String: [EntryWork]] {
        var works: [String: [EntryWork]] = [:]
        for type in own {
            for word in Set([type.name, type.code].map(EntryFolding.joined)) where !word.isEmpty {
                works[word, default: []].append(.own(type.id))
            }
        }
        for (type, words) in types {
            for word in words.map(EntryFolding.joined) where works[word] == nil { works[word] = [.category(type)] }
        }
        return works
    }

    static func backwards(_ serial: String) -> String {
        String(decoding: EntryFolding.joinedBytes(serial).reversed(), as: UTF8.self)
    }

    mutating func know(customer number: Int) {
        customerNumbers[customers[number].id] = number
        if let phone = EntryPhone.normal(customers[number].phone) { phones[phone, default: []].append(number) }
    }

    mutating func know(site number: Int) {
        siteNumbers[sites[number].id] = number
        sitesOfCustomer[sites[number].customer, default: []].append(number)
    }

    mutating func know(device number: Int) {
        deviceNumbers[devices[number].id] = number
        devicesOfSite[devices[number].site, default: []].append(number)
    }

    // MARK: Looking up

    package var customerCount: Int { customers.count - replaced.count }

    package func customer(_ id: Customer.ID) -> EntryNames.CustomerName? { customerNumbers[id].map { customers[$0] } }
    package func site(_ id: Site.ID) -> EntryNames.SiteName? { siteNumbers[id].map { sites[$0] } }
    package func device(_ id: Asset.ID) -> EntryNames.DeviceName? { deviceNumbers[id].map { devices[$0] } }
    package func skill(_ id: Skill.ID) -> EntryNames.SkillName? { skills.first { $0.id == id } }
    package func work(_ id: ServiceType.ID) -> EntryNames.WorkName? { ownWork.first { $0.id == id } }
    package func technician(_ id: Technician.ID) -> EntryNames.TechnicianName? { technicians.first { $0.id == id } }

    package func sites(of customer: Customer.ID) -> [EntryNames.SiteName] {
        sitesOfCustomer[customer, default: []].map { sites[$0] }
    }

    package func devices(at site: Site.ID) -> [EntryNames.DeviceName] {
        devicesOfSite[site, default: []].map { devices[$0] }
    }

    /// Customers with this telephone number, as `EntryPhone.normal` writes it.
    func customers(calling phone: String) -> [Customer.ID] {
        phones[phone, default: []].filter { !replaced.contains($0) }.map { customers[$0].id }
    }

    /// Customers a word of whose name begins so, as numbers of the index.
    func owners(beginning prefix: [UInt8]) -> [Int] {
        let found = names.owners(beginning: prefix)
        return replaced.isEmpty ? found : found.filter { !replaced.contains($0) }
    }

    /// Devices whose serial number ends so: letters and digits, at least four digits.
    func devices(serialEnding tail: [UInt8]) -> [EntryNames.DeviceName] {
        guard tail.count(where: { (48...57).contains($0) }) >= 4 else { return [] }
        return serials.owners(beginning: tail.reversed()).filter { !goneDevices.contains($0) }.map { devices[$0] }
    }
}
