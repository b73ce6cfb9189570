import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// What is said about a contract, when it is made and when it is edited.
struct ContractOptions: ParsableArguments {
    @Option(parsing: .singleValue, help: "A site it names, or none for all of the customer's; may be repeated.")
    var site: [String] = []
    @Option(parsing: .singleValue, help: "A device it names, or none for all; may be repeated.")
    var device: [String] = []
    @Option(help: ArgumentHelp("The first day.", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("The last day.", valueName: "day"))
    var to: String?
    @Option(
        help: ArgumentHelp(
            "When it covers: 24/7, or \"Mon-Fri 06:00-22:00; Sat 8-14; holidays closed; 2027-05-03 8-14\".",
            valueName: "hours"))
    var coverage: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Times for response/arrival/fix of a priority, \"urgent 4h/16h/24h\", or of an SLA class, \"lift:urgent 1h/2h/8h\"; may be repeated.",
            valueName: "times"))
    var target: [String] = []
    @Option(
        parsing: .singleValue,
        help: "A reason of waiting for which its clock stands, or none; may be repeated.")
    var stop: [String] = []
    @Option(help: ArgumentHelp("Labour that is included: none, all, or 40h/year.", valueName: "amount"))
    var labour: String?
    @Option(help: ArgumentHelp("Trips that are included: none, all, or 24/year.", valueName: "amount"))
    var trips: String?
    @Option(help: ArgumentHelp("Whether all parts are included: all or none.", valueName: "amount"))
    var parts: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Parts that are included up to a quantity, \"filters FILTR-*=12/year\", or none; may be repeated.",
            valueName: "pool"))
    var pool: [String] = []
    @Option(help: ArgumentHelp("The price list for what is not included, or none.", valueName: "name"))
    var prices: String?
    @Option(help: ArgumentHelp("The discount on it in percent.", valueName: "percent"))
    var discount: String?
    @Option(help: ArgumentHelp("Net amount over which an order waits for the customer, or none.", valueName: "amount"))
    var limit: String?
    @Option(help: ArgumentHelp("The fee, as 540.00/month, or none.", valueName: "amount"))
    var fee: String?
    @Option(help: "More about it, or none.")
    var note: String?
    @Option(help: ArgumentHelp("How another program calls it, or none.", valueName: "key"))
    var key: String?

    /// Writes what was said into a contract of that customer.
    func apply(to contract: inout Contract, _ session: Session) throws {
        if !site.isEmpty {
            contract.sites =
                Given<Void>.isNone(site)
                ? [] : try site.map { try session.desk.site(named: $0, of: contract.customer).id }
        }
        if !device.isEmpty { contract.devices = try devices(contract, session) }
        try applyDays(to: &contract, session)
        if let coverage {
            contract.coverage = try session.reading("--coverage", .coverage) { () throws(InputFault) in
                try CoverageWords.coverage(coverage)
            }
        }
        contract.take(
            try target.map { text in
                try session.reading("--target", .target) { () throws(InputFault) in try TargetWords(text) }
            })
        if !stop.isEmpty {
            contract.stoppingReasons = Set(Given<Void>.isNone(stop) ? [] : try stop.map(reason))
        }
        try applyIncluded(to: &contract.included, session)
        try applyMoney(to: &contract, session)
        contract.note = Given.text(note) ?? contract.note
        if let key = Given.text(key) { contract.key = key.isEmpty ? nil : key }
    }

    private func devices(_ contract: Contract, _ session: Session) throws -> [Asset.ID] {
        if Given<Void>.isNone(device) { return [] }
        let sites = contract.sites.isEmpty ? try session.desk.sites(of: contract.customer).map(\.id) : contract.sites
        return try device.map { name in
            for site in sites {
                if let found = try? session.desk.asset(named: name, at: site) { return found.id }
            }
            throw Refusal.desk(.notFound(.asset, key: name))
        }
    }

    private func reason(_ text: String) throws -> HoldReason {
        guard let reason = HoldReason(word: text) else {
            throw Failure.option("--stop", .notOneOf(text, allowed: HoldReason.allCases.map(\.rawValue)))
        }
        return reason
    }

    private func applyDays(to contract: inout Contract, _ session: Session) throws {
        let first = try from.map { try session.day($0, option: "--from") } ?? contract.days.first
        let last = try to.map { try session.day($0, option: "--to") } ?? contract.days.last
        guard let days = DaySpan(first, last) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        contract.days = days
    }

    private func applyIncluded(to included: inout IncludedWork, _ session: Session) throws {
        if let labour {
            included.labour = try session.reading("--labour", .labour) { () throws(InputFault) in
                try IncludedWords.labour(labour)
            }
        }
        if let trips {
            included.travel = try session.reading("--trips", .trips) { () throws(InputFault) in
                try IncludedWords.trips(trips)
            }
        }
        if let parts {
            included.parts = try session.reading("--parts", .part) { () throws(InputFault) in
                try IncludedWords.trips(parts) == .all
            }
        }
        guard !pool.isEmpty else { return }
        included.pools =
            Given<Void>.isNone(pool)
            ? []
            : try pool.map { text in
                try session.reading("--pool", .pool) { () throws(InputFault) in try IncludedWords.pool(text) }
            }
    }

    private func applyMoney(to contract: inout Contract, _ session: Session) throws {
        contract.prices.list = Given.text(prices) ?? contract.prices.list
        if let discount {
            contract.prices.discount = try session.reading("--discount", .discount) { () throws(InputFault) in
                try IncludedWords.discount(discount)
            }
        }
        if let given = try Given(limit, reading: { try session.money($0, "--limit", .limit) }) {
            contract.limit = given.value
        }
        if let given = try Given(fee, reading: { $0 }) {
            let pieces = given.value?.split(separator: "/").map(String.init) ?? []
            contract.fee = try pieces.first.map { try session.money($0, "--fee", .fee) }
            if pieces.count == 2 {
                guard let period = ContractPeriod(word: pieces[1]) else {
                    throw Failure.option(
                        "--fee", .notOneOf(pieces[1], allowed: ContractPeriod.allCases.map(\.rawValue)))
                }
                contract.feePeriod = period
            }
        }
    }
}

extension Session {
    /// An amount in złoty.
    func money(_ text: String, _ option: String, _ field: Field) throws -> Money {
        try reading(option, field) { () throws(InputFault) in
            guard let money = Money(text) else { throw .notANumber(text) }
            return money
        }
    }
}
