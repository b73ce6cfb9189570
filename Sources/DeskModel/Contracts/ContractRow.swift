package import ServiceModel

/// A line of a file of contracts.
package struct ContractRow: Hashable, Sendable, Codable {
    package var line: Int
    /// How another program calls it.
    package var key: String?
    package var number: String
    /// Name or NIP.
    package var customer: String
    /// Names of the sites that it names.
    package var sites: [String]
    /// Serial numbers or names of the devices that it names.
    package var devices: [String]
    package var first: Day?
    package var last: Day?
    package var coverage: Coverage?
    package var targets: [TargetLine]
    /// `nil` for the usual ones.
    package var stops: [HoldReason]?
    package var included: IncludedWork
    package var prices: PriceTerms
    package var limit: Money?
    package var fee: Money?
    package var feePeriod: ContractPeriod
    package var ending: ContractHalt?
    package var note: String

    /// Targets of a priority, of a class or of the contract itself.
    package struct TargetLine: Hashable, Sendable, Codable {
        package var slaClass: String
        package var priority: Priority
        package var minutes: TargetMinutes

        package init(_ words: TargetWords) {
            (slaClass, priority, minutes) = (words.slaClass, words.priority, words.minutes)
        }

        package init(slaClass: String, _ priority: Priority, _ minutes: TargetMinutes) {
            (self.slaClass, self.priority, self.minutes) = (slaClass, priority, minutes)
        }

        /// `lift:urgent 1h/2h/8h`, so that ``TargetWords`` reads it again.
        package func words(_ language: Language) -> String {
            (slaClass.isEmpty ? "" : slaClass + ":") + "\(priority.name(language)) \(minutes.words)"
        }
    }

    package init(
        line: Int, key: String? = nil, number: String = "", customer: String = "", sites: [String] = [],
        devices: [String] = [], first: Day? = nil, last: Day? = nil, coverage: Coverage? = nil,
        targets: [TargetLine] = [], stops: [HoldReason]? = nil, included: IncludedWork = IncludedWork(),
        prices: PriceTerms = PriceTerms(), limit: Money? = nil, fee: Money? = nil, feePeriod: ContractPeriod = .month,
        ending: ContractHalt? = nil, note: String = ""
    ) {
        self.line = line
        self.key = key
        self.number = number
        self.customer = customer
        self.sites = sites
        self.devices = devices
        self.first = first
        self.last = last
        self.coverage = coverage
        self.targets = targets
        self.stops = stops
        self.included = included
        self.prices = prices
        self.limit = limit
        self.fee = fee
        self.feePeriod = feePeriod
        self.ending = ending
        self.note = note
    }
}

extension Contract {
    /// All targets it sets, as lines of a file.
    package var targetLines: [ContractRow.TargetLine] {
        func lines(_ targets: ServiceTargets, _ name: String) -> [ContractRow.TargetLine] {
            Priority.allCases.filter { !targets[$0].isEmpty }.map { .init(slaClass: name, $0, targets[$0]) }
        }
        return lines(targets, "") + classes.keys.sorted().flatMap { lines(classes[$0] ?? ServiceTargets(), $0) }
    }

    /// Sets the targets of a file in the place of those that are there.
    package mutating func set(_ lines: [ContractRow.TargetLine]) {
        (targets, classes) = (ServiceTargets(), [:])
        for line in lines {
            if line.slaClass.isEmpty {
                targets[line.priority] = line.minutes
            } else {
                classes[line.slaClass, default: ServiceTargets()][line.priority] = line.minutes
            }
        }
    }
}
