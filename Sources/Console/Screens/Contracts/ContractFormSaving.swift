import DeskModel
import ServiceModel

/// What a filled-in form of a contract asks the store to do. Throws a refusal where a field cannot be read.
extension ConsoleState {
    func newContract(_ form: Form, like standing: Contract?) throws -> CreateContract {
        var base = standing?.renewed ?? blankContract
        base.id = Contract.ID(0)
        base.customer = standing?.customer ?? form.id(.customer) ?? Customer.ID(0)
        return CreateContract(try contract(form, over: base))
    }

    func editContract(_ form: Form, _ id: Contract.ID) throws -> EditContract {
        guard let standing = contractDetail(id)?.line.contract else {
            throw Refusal.desk(.notFound(.contract, key: id.description))
        }
        return EditContract(try contract(form, over: standing))
    }

    /// A year from today on, round the clock.
    var blankContract: Contract {
        Contract(
            id: Contract.ID(0), number: "", customer: Customer.ID(0),
            days: DaySpan(today, today.adding(months: 12) - 1)!)
    }

    /// Only what was changed: what others wrote meanwhile stays.
    private func contract(_ form: Form, over standing: Contract) throws -> Contract {
        func isChanged(_ id: Field) -> Bool { form[id].map { $0.line.text != $0.original } ?? false }
        var contract = standing
        if isChanged(.number) { contract.number = form.text(.number) }
        if isChanged(.from) || isChanged(.to) { contract.days = try days(form) }
        if isChanged(.sites) { contract.sites = try sites(form.text(.sites), of: contract.customer) }
        if isChanged(.devices) { contract.devices = try devices(form.text(.devices), of: contract.customer) }
        if isChanged(.coverage) { contract.coverage = try CoverageWords.coverage(form.text(.coverage)) }
        for priority in Priority.allCases where isChanged(.target(priority)) {
            let text = form.text(.target(priority))
            contract.targets[priority] =
                text.isEmpty ? TargetMinutes() : try TargetWords("\(priority.rawValue) \(text)").minutes
        }
        if isChanged(.target) {
            contract.classes = [:]
            contract.take(try classTargets(form.text(.target)))
        }
        if isChanged(.stops) { contract.stoppingReasons = Set(try stops(form.text(.stops))) }
        try takeMoney(form, isChanged, &contract)
        if isChanged(.note) { contract.note = form.text(.note) }
        return contract
    }

    private func takeMoney(_ form: Form, _ isChanged: (Field) -> Bool, _ contract: inout Contract) throws {
        if isChanged(.labour) { contract.included.labour = try IncludedWords.labour(form.text(.labour)) }
        if isChanged(.trips) { contract.included.travel = try IncludedWords.trips(form.text(.trips)) }
        if isChanged(.part) { contract.included.parts = try IncludedWords.trips(form.text(.part)) == .all }
        if isChanged(.pool) { contract.included.pools = try pools(form.text(.pool)) }
        if isChanged(.prices) { contract.prices.list = form.text(.prices) }
        if isChanged(.discount) {
            let text = form.text(.discount)
            contract.prices.discount = text.isEmpty ? 0 : try IncludedWords.discount(text)
        }
        if isChanged(.limit) { contract.limit = try money(form.text(.limit)) }
        if isChanged(.fee) { (contract.fee, contract.feePeriod) = try fee(form.text(.fee), contract.feePeriod) }
    }

    private func days(_ form: Form) throws -> DaySpan {
        let ends = try [Field.from, .to].map { view.calendar.day(of: try times.edge(form.text($0))) }
        guard let days = DaySpan(ends[0], ends[1]) else {
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        return days
    }

    /// What is wrong with a text of a contract's form; each is written as the command line writes it.
    func contractFault(_ field: FormField, in form: Form) -> InputFault? {
        let text = field.trimmed
        // What stood there is not this form's to judge, and its names may not be known yet.
        if field.line.text == field.original { return nil }
        do {
            switch field.id {
            case .coverage: _ = try CoverageWords.coverage(text)
            case .labour: _ = try IncludedWords.labour(text)
            case .trips, .part: _ = try IncludedWords.trips(text)
            case .pool: _ = try pools(text)
            case .discount: _ = try IncludedWords.discount(text)
            case .limit: _ = try money(text)
            case .fee: _ = try fee(text, .month)
            case .target: _ = try classTargets(text)
            case .stops: _ = try stops(text)
            case .sites: _ = try sites(text, of: contractOwner(of: form))
            case .devices: _ = try devices(text, of: contractOwner(of: form))
            default:
                if let priority = Priority.allCases.first(where: { .target($0) == field.id }) {
                    _ = try TargetWords("\(priority.rawValue) \(text)")
                }
            }
            return nil
        } catch {
            return error as? InputFault
        }
    }

    /// Whose sites and devices its lists offer.
    func contractOwner(of form: Form) -> Customer.ID {
        switch form.kind {
        case .newContract(let standing?): standing.customer
        case .editContract(let id): contractDetail(id)?.line.contract.customer ?? Customer.ID(0)
        default: form.id(.customer) ?? Customer.ID(0)
        }
    }

    private func classTargets(_ text: String) throws -> [TargetWords] {
        try pieces(text, ";").map { piece in
            let words = try TargetWords(piece)
            guard !words.slaClass.isEmpty else { throw InputFault.notOneOf(piece, allowed: ["lift:urgent 1h/2h/8h"]) }
            return words
        }
    }

    private func pools(_ text: String) throws -> [PartPool] { try pieces(text, ";").map { try IncludedWords.pool($0) } }

    private func stops(_ text: String) throws -> [HoldReason] {
        try pieces(text, ",").map { piece in
            let wanted = FoldedText(piece)
            let found = HoldReason.allCases.first { reason in
                [reason.rawValue, reason.name(language)].contains { FoldedText($0) == wanted }
            }
            guard let found else {
                throw InputFault.notOneOf(piece, allowed: HoldReason.allCases.map { $0.name(language) })
            }
            return found
        }
    }

    private func money(_ text: String) throws -> Money? {
        if text.isEmpty { return nil }
        guard let money = Money(text.filter { $0 != " " }) else { throw InputFault.notANumber(text) }
        return money
    }

    /// `540.00/month`.
    private func fee(_ text: String, _ usual: ContractPeriod) throws -> (Money?, ContractPeriod) {
        let sides = text.split(separator: "/", maxSplits: 1).map { String($0).trimmingBlanks }
        guard let amount = sides.first else { return (nil, usual) }
        let period = sides.count < 2 ? usual : ContractPeriod(rawValue: sides[1])
        guard let period else {
            throw InputFault.notOneOf(sides[1], allowed: ContractPeriod.allCases.map(\.rawValue))
        }
        return (try money(amount), period)
    }

    private func sites(_ text: String, of customer: Customer.ID) throws -> [Site.ID] {
        let own = (catalogue?.sites ?? []).filter { $0.customer == customer }
        return try named(text, among: own, .site) { [$0.name] }.map(\.id)
    }

    private func devices(_ text: String, of customer: Customer.ID) throws -> [Asset.ID] {
        let sites = Set((catalogue?.sites ?? []).filter { $0.customer == customer }.map(\.id))
        let own = (catalogue?.assets ?? []).filter { sites.contains($0.site) }
        return try named(text, among: own, .asset) { [$0.serial, $0.name] }.map(\.id)
    }

    /// What a list of names with commas between them names; a name may have a comma of its own.
    private func named<Entity>(
        _ text: String, among all: [Entity], _ kind: EntityKind, _ names: (Entity) -> [String]
    ) throws -> [Entity] {
        var found: [Entity] = []
        var rest = pieces(text, ",")
        while !rest.isEmpty {
            let fit = (1...rest.count).reversed().compactMap { count -> (Int, Entity)? in
                let wanted = FoldedText(rest.prefix(count).joined(separator: ", "))
                let one = all.first { entity in names(entity).contains { !$0.isEmpty && FoldedText($0) == wanted } }
                return one.map { (count, $0) }
            }.first
            guard let (count, entity) = fit else { throw InputFault.unknown(kind, rest[0]) }
            found.append(entity)
            rest.removeFirst(count)
        }
        return found
    }

    private func pieces(_ text: String, _ separator: Character) -> [String] {
        text.split(separator: separator).map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    }
}
