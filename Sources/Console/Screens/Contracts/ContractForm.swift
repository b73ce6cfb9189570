import DeskModel
import ServiceModel

/// The forms for contracts.
extension Form {
    /// How a form begins that is about a contract that stands.
    enum ContractPurpose: Hashable, Sendable { case edit, renew }

    static func newContract(_ state: ConsoleState) -> Form {
        Form(
            .newContract(nil),
            [FormField(.customer, Phrase("Customer", "Klient"), .choice, isRequired: true)]
                + contractFields(state.blankContract, sites: [], devices: [], state))
    }

    static func contract(_ purpose: ContractPurpose, _ detail: ContractDetail, _ state: ConsoleState) -> Form {
        var contract = detail.line.contract
        if purpose == .renew { contract = contract.renewed }
        let sites = contract.sites.isEmpty ? [] : detail.sites.map(\.name)
        let devices = contract.devices.isEmpty ? [] : detail.devices.map(\.bestName)
        return Form(
            purpose == .edit ? .editContract(contract.id) : .newContract(detail.line.contract),
            contractFields(contract, sites: sites, devices: devices, state))
    }

    private static func contractFields(
        _ contract: Contract, sites: [String], devices: [String], _ state: ConsoleState
    ) -> [FormField] {
        let language = state.language
        return [
            FormField(.number, Phrase("Number", "Numer"), text: contract.number),
            FormField(
                .from, Phrase("First day", "Od dnia"), .moment, isRequired: true, text: contract.days.first.iso),
            FormField(
                .to, Phrase("Runs to", "Do dnia"), .moment, isRequired: true, text: contract.days.last.iso),
            FormField(
                .sites, Phrase("Only at sites", "Tylko miejsca"), .several, text: sites.joined(separator: ", ")),
            FormField(
                .devices, Phrase("Only devices", "Tylko urządz."), .several,
                text: devices.joined(separator: ", ")),
            FormField(
                .coverage, Phrase("Covered", "Obsługa"), isRequired: true, text: contract.coverage.words(state.wording)),
        ]
            + Priority.allCases.map { priority in
                let minutes = contract.targets[priority]
                return FormField(
                    .target(priority),
                    Phrase(priority.name(.english).capitalizedFirst, priority.name(.polish).capitalizedFirst),
                    text: minutes.isEmpty ? "" : minutes.words)
            } + [
                FormField(
                    .target, Phrase("By SLA class", "Wg klasy SLA"), text: contract.classLines.joined(separator: "; ")),
                FormField(
                    .stops, Phrase("Clock stops", "Zegar staje"), .several,
                    text: HoldReason.allCases.filter(contract.stoppingReasons.contains).map { $0.name(language) }
                        .joined(separator: ", ")),
            ] + moneyFields(contract)
    }

    private static func moneyFields(_ contract: Contract) -> [FormField] {
        let included = contract.included
        let discount = contract.prices.discount == 0 ? "" : contract.prices.percent
        return [
            FormField(.labour, Phrase("Labour", "Robocizna"), text: included.labourWords),
            FormField(.trips, Phrase("Trips", "Dojazdy"), text: included.tripWords),
            FormField(.part, Phrase("Parts", "Części"), text: included.parts ? "all" : "none"),
            FormField(
                .pool, Phrase("Part pools", "Pule części"),
                text: included.pools.map(\.words).joined(separator: "; ")),
            FormField(.prices, Phrase("Price list", "Cennik"), text: contract.prices.list),
            FormField(.discount, Phrase("Discount, %", "Rabat, %"), text: discount),
            FormField(.limit, Phrase("Asks over", "Pyta powyżej"), text: contract.limit?.amount ?? ""),
            FormField(
                .fee, Phrase("Fee", "Abonament"),
                text: contract.fee.map { "\($0.amount)/\(contract.feePeriod.rawValue)" } ?? ""),
            FormField(.note, Phrase("Note", "Uwagi"), text: contract.note),
        ]
    }
}

extension Contract {
    /// The same terms for as many days behind its last one, without number.
    var renewed: Contract {
        var next = self
        let first = days.last + 1
        let last =
            days.first.adding(months: months) == first
            ? first.adding(months: months) - 1 : first + days.last.since(days.first)
        next.days = DaySpan(first, last) ?? days
        (next.number, next.key, next.suspension, next.ending) = ("", nil, nil, nil)
        return next
    }

    /// Whole months from its first day to behind its last one.
    private var months: Int {
        let (first, after) = (days.first, days.last + 1)
        return (after.year - first.year) * 12 + after.month - first.month
    }

    /// `lift:urgent 1h/2h/8h`.
    fileprivate var classLines: [String] {
        classes.keys.sorted().flatMap { name in
            Priority.allCases.compactMap { priority in
                let minutes = classes[name]?[priority] ?? TargetMinutes()
                return minutes.isEmpty ? nil : "\(name):\(priority.rawValue) \(minutes.words)"
            }
        }
    }
}

extension Asset {
    /// By which it is named best: its serial number, or its name where it has none.
    var bestName: String { serial.isEmpty ? name : serial }
}

extension Form.Kind {
    /// Its texts are read as the terms of a contract.
    var isOfContract: Bool {
        switch self {
        case .newContract, .editContract: true
        default: false
        }
    }
}
