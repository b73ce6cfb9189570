import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make an order; with a place and a duration it can be planned at once.",
        discussion: """
            A line is read part by part, in Polish or English. It saves when nothing is in doubt; else the doubts are \
            told, nothing is written, and the exit code is 1.
            """)

    @Option(
        help: "Everything in one line, as it is said: \"Zimny Serwis, boiler out, tomorrow 8-12, 90m\".")
    var line: String?
    @Flag(help: "Say who could go first, with the line.")
    var places = false

    @Option(help: "The customer: name, part of it, NIP or id. May be left out when the site says it.")
    var customer: String?
    @Option(help: "The site: name, address, part of it, or id. May be left out when the customer has one.")
    var site: String?
    @Option(parsing: .singleValue, help: "A device: name, serial number or id; may be repeated.")
    var asset: [String] = []
    @Option(help: "The only technician who may do it.")
    var technician: String?
    @Option(help: "How many people it takes.")
    var crew: Int?
    @Flag(help: "Leave it a draft.")
    var draft = false
    @Option(help: "The contract it is under; else the one that counts for its place.")
    var contract: String?
    @Option(help: ArgumentHelp("What it is thought to cost, net.", valueName: "amount"))
    var estimate: String?
    @Flag(help: "Write nothing: say who would pay and by when it would be due; of a line what was understood.")
    var dryRun = false
    @OptionGroup var work: WorkOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if let line { return try run(line, in: session) }
        guard !places else {
            throw Failure.usage(english: "--places goes with --line.", polish: "--places idzie z --line.")
        }
        let draft = try orderDraft(session)
        if dryRun { return try assess(draft, session) }
        let receipt = try session.perform(CreateOrder(draft, qualify: !self.draft))
        guard let number = receipt.summary.createdOrder else { return }
        let order = try session.desk.order(named: number.description)
        if let verdict = order.verdict, order.contract != nil || verdict.payer == .ask {
            session.output.message(verdict.sentence(session.wording))
        }
        try session.output.answer(
            try session.record(order.id).json.with(
                "warnings", .array(receipt.warnings.map { $0.json(session.language) })),
            word: number.description)
    }

    /// A line says everything: what else is given could only contradict it.
    private func run(_ line: String, in session: Session) throws {
        let others: [Any?] = [
            customer, site, technician, work.title, work.note, work.type, work.priority, work.duration, work.window,
            work.due, work.response, work.arrival, work.key, contract, estimate,
        ]
        guard others.allSatisfy({ $0 == nil }), asset.isEmpty, work.skill.isEmpty, work.part.isEmpty, crew == nil else {
            throw Failure.usage(
                english: "With --line everything is said in the line.", polish: "Z --line wszystko mówi wiersz.")
        }
        try EntryLineRun(line: line, isDryRun: dryRun, wantsPlaces: places, staysDraft: draft).run(in: session)
    }

    private func assess(_ draft: OrderDraft, _ session: Session) throws {
        // What would be refused is refused here too.
        _ = try session.desk.rehearse(CreateOrder(draft, qualify: !self.draft))
        let assessment = try session.desk.assess(draft)
        let now = session.desk.now
        guard !session.output.isJSON else {
            return try session.output.answer(assessment.json(session.wording, now: now))
        }
        try assessment.lines(session.wording, now: now).forEach(session.output.line)
    }

    private func orderDraft(_ session: Session) throws -> OrderDraft {
        let place = try place(session)
        let type = try work.type.map { try session.desk.orderType(named: $0) } ?? .category(.repair)
        let note = try Given(work.note) { $0 }?.value
        let firstLine = note?.split(whereSeparator: \.isNewline).first.map {
            String($0.prefix(PlainText.nameLimit))
        }
        var draft = OrderDraft(
            customer: place.customer, site: place.id,
            assets: try asset.map { try session.desk.asset(named: $0, at: place.id).id }, type: type.category,
            title: work.title ?? firstLine ?? type.name(session.language), note: note ?? "",
            priority: work.priority ?? .normal, sla: try work.level(session) ?? ServiceLevel(),
            preference: try work.preference(session)?.value, parts: try work.parts(session),
            duration: try work.minutes(session)?.value, skills: try work.skills(session), crewSize: crew ?? 1,
            requiredTechnician: try Given(technician) { try session.desk.technician(named: $0).id }?.value,
            key: try Given(work.key) { $0 }?.value)
        if case .company(let type) = type { draft.take(type, keeping: said) }
        draft.contract = try contract.map { try session.desk.contract(named: $0).id }
        draft.estimate = try estimate.map { try session.money($0, "--estimate", .estimate) }
        return draft
    }

    /// What was said by an option, which the type does not change.
    private var said: Set<TypeDefault> {
        var said: Set<TypeDefault> = []
        if work.priority != nil { said.insert(.priority) }
        if work.duration != nil { said.insert(.duration) }
        if !work.skill.isEmpty { said.insert(.skills) }
        if crew != nil { said.insert(.crew) }
        if !work.part.isEmpty { said.insert(.parts) }
        return said
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
    func json(_ language: Language) -> JSONValue {
        ["code": .text(code), "order": "\(order)", "message": .text(sentence(language))]
    }
}
