package import ServiceModel

/// Names of the company, folded and indexed once, so that a line is read within a few milliseconds.
package struct EntryCatalogue: Sendable {
    private(set) var customers: [EntryNames.CustomerName]
    private(set) var sites: [EntryNames.SiteName]
    private(set) var devices: [EntryNames.DeviceName]
    package let technicians: [EntryNames.TechnicianName]
    package let skills: [EntryNames.SkillName]
    /// Codes of parts as they are written, by their folded form.
    let partCodes: [String: String]
    let typeWords: [String: OrderType]

    private(set) var names: EntryWordIndex
    /// Serial numbers backwards, each one word.
    private var serials: EntryWordIndex
    private var phones: [String: [Int]] = [:]
    private var customerNumbers: [Customer.ID: Int] = [:]
    private var siteNumbers: [Site.ID: Int] = [:]
    private var deviceNumbers: [Asset.ID: Int] = [:]
    private var sitesOfCustomer: [Customer.ID: [Int]] = [:]
    private var devicesOfSite: [Site.ID: [Int]] = [:]
    /// Numbers of customers that were replaced by a later value.
    private var replaced: Set<Int> = []

    /// `types` are the words for kinds of work; `EntryWords.types` without any.
    package init(
        customers: [EntryNames.CustomerName], sites: [EntryNames.SiteName], devices: [EntryNames.DeviceName],
        technicians: [EntryNames.TechnicianName], skills: [EntryNames.SkillName], parts: [String],
        types: [OrderType: [String]] = EntryWords.types
    ) {
        self.customers = customers
        self.sites = sites
        self.devices = devices
        self.technicians = technicians
        self.skills = skills
        partCodes = Dictionary(parts.map { (EntryFolding.joined($0), $0) }) { first, _ in first }
        typeWords = Dictionary(
            types.flatMap { type, words in words.map { (EntryFolding.joined($0), type) } }
        ) { first, _ in first }
        names = EntryWordIndex(customers.map(\.name))
        serials = EntryWordIndex(devices.map { Self.backwards($0.serial) })
        customerNumbers.reserveCapacity(customers.count)
        sitesOfCustomer.reserveCapacity(customers.count)
        devicesOfSite.reserveCapacity(sites.count)
        for number in customers.indices { know(customer: number) }
        for number in sites.indices { know(site: number) }
        for number in devices.indices { know(device: number) }
    }

    private static func backwards(_ serial: String) -> String {
        String(decoding: EntryFolding.joinedBytes(serial).reversed(), as: UTF8.self)
    }

    private mutating func know(customer number: Int) {
        customerNumbers[customers[number].id] = number
        if let phone = EntryPhone.normal(customers[number].phone) { phones[phone, default: []].append(number) }
    }

    private mutating func know(site number: Int) {
        siteNumbers[sites[number].id] = number
        sitesOfCustomer[sites[number].customer, default: []].append(number)
    }

    private mutating func know(device number: Int) {
        deviceNumbers[devices[number].id] = number
        devicesOfSite[devices[number].site, default: []].append(number)
    }

    // MARK: Changing

    /// A new customer, or a changed one.
    package mutating func put(_ customer: EntryNames.CustomerName) {
        if let old = customerNumbers[customer.id] { replaced.insert(old) }
        customers.append(customer)
        names.add(customer.name)
        know(customer: customers.count - 1)
    }

    /// A new site; a changed one keeps its customer.
    package mutating func put(_ site: EntryNames.SiteName) {
        if let number = siteNumbers[site.id] {
            sites[number] = site
        } else {
            sites.append(site)
            know(site: sites.count - 1)
        }
    }

    /// A new device; of a changed one everything but its serial number is taken over.
    package mutating func put(_ device: EntryNames.DeviceName) {
        if let number = deviceNumbers[device.id], devices[number].site == device.site {
            devices[number] = device
        } else {
            devices.append(device)
            serials.add(Self.backwards(device.serial))
            know(device: devices.count - 1)
        }
    }

    // MARK: Looking up

    package var customerCount: Int { customers.count - replaced.count }

    package func customer(_ id: Customer.ID) -> EntryNames.CustomerName? { customerNumbers[id].map { customers[$0] } }
    package func site(_ id: Site.ID) -> EntryNames.SiteName? { siteNumbers[id].map { sites[$0] } }
    package func device(_ id: Asset.ID) -> EntryNames.DeviceName? { deviceNumbers[id].map { devices[$0] } }
    package func skill(_ id: Skill.ID) -> EntryNames.SkillName? { skills.first { $0.id == id } }
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
        return serials.owners(beginning: tail.reversed()).map { devices[$0] }
    }
}
