import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make an order; with a place and a duration it can be planned at once.")

    @Option(help: "The customer: name, part of it, NIP or id. May be left out when the site says it.")
    var customer: String?
    @Option(help: "The site: name, address, part of it, or id. May be left out when the customer has one.")
    var site: String?
    @Option(parsing: .singleValue, help: "A device: name, serial number or id; may be repeated.")
    var asset: [String] = []
    @Option(help: "The only technician who may do it.")
    var technician: String?
    @Option(help: "How many people it takes.")
    var crew = 1
    @Flag(help: "Leave it a draft.")
    var draft = false
    @OptionGroup var work: WorkOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let receipt = try session.perform(CreateOrder(try orderDraft(session), qualify: !draft))
        guard case .intake(.orderCreated(let number)) = receipt.summary else { return }
        let order = try session.desk.order(named: number.description)
        try session.output.answer(
            try session.record(order.id).json.with(
                "warnings", .array(receipt.warnings.map { $0.json(session.language) })),
            word: number.description)
    }

    private func orderDraft(_ session: Session) throws -> OrderDraft {
        let place = try place(session)
        let type = work.type ?? .repair
        let note = try Given(work.note) { $0 }?.value
        let firstLine = note?.split(whereSeparator: \.isNewline).first.map {
            String($0.prefix(PlainText.nameLimit))
        }
        return OrderDraft(
            customer: place.customer, site: place.id,
            assets: try asset.map { try session.desk.asset(named: $0, at: place.id).id }, type: type,
            title: work.title ?? firstLine ?? type.name(session.language), note: note ?? "",
            priority: work.priority ?? .normal, sla: try work.level(session) ?? ServiceLevel(),
            preference: try work.preference(session)?.value, parts: try work.parts(session),
            duration: try work.minutes(session)?.value, skills: try work.skills(session), crewSize: crew,
            requiredTechnician: try Given(technician) { try session.desk.technician(named: $0).id }?.value,
            key: try Given(work.key) { $0 }?.value)
    }

    private func place(_ session: Session) throws -> Site {
        let owner = try customer.map { try session.desk.customer(named: $0) }
        if let site { return try session.desk.site(named: site, of: owner?.id) }
        guard let owner else {
            throw Failure.usage(
                english: "Say where: --customer, --site, or both.", polish: "Podaj miejsce: --customer, --site lub oba."
            )
        }
        let sites = try session.desk.sites(of: owner.id)
        guard sites.count == 1 else {
            throw sites.isEmpty
                ? Refusal.desk(.notFound(.site, key: owner.name))
                : Refusal.desk(.ambiguous(.site, key: owner.name, matches: sites.map(\.name)))
        }
        return sites[0]
    }
}

extension DeviceWarning {
    fileprivate func json(_ language: Language) -> JSONValue {
        ["code": .text(code), "order": "\(order)", "message": .text(sentence(language))]
    }
}
