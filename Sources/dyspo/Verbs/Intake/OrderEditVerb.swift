import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is said about an order; what is not given stays.",
        discussion: "A change by which visits that stand would break a rule is refused with their list (exit code 1); "
            + "--force makes it, and they stay and are marked. --type takes over what that type says wherever the order "
            + "still is as its old one said; what was changed by hand stays. Where several visits are still to be done, "
            + "123/2 names the second one.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: "The only technician who may do it, or none.")
    var technician: String?
    @Option(help: "How many people it takes.")
    var crew: Int?
    @Option(help: "The contract it is under, or none.")
    var contract: String?
    @Option(
        help: ArgumentHelp(
            "What the visit waits for: \"1; lag 1d; same technician; next day\", or none.", valueName: "visits"))
    var after: String?
    @OptionGroup var work: WorkOptions
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let name = OrderVisitName(order)
        let order = try session.desk.order(named: name.order)
        var changes = EditOrder.Changes()
        changes.visit = name.sequence
        changes.title = work.title
        changes.note = try Given(work.note) { $0 }.map { $0.value ?? "" }
        switch try work.type.map({ try session.desk.orderType(named: $0) }) {
        case .company(let type)?: changes.serviceType = type.id
        case .category(let category)?: changes.type = category
        case nil: break
        }
        changes.priority = work.priority
        if let minutes = try work.minutes(session) {
            changes.duration = minutes.value
            changes.forgetsDuration = minutes.value == nil
        }
        changes.sla = try work.level(session, from: order.sla)
        if let wish = try work.preference(session) {
            changes.preference = wish.value
            changes.forgetsPreference = wish.value == nil
        }
        if let only = try Given(technician, reading: { try session.desk.technician(named: $0).id }) {
            changes.technician = only.value.map { .only($0) } ?? .anybody
        }
        changes.key = try Given(work.key) { $0 }.map { $0.value ?? "" }
        changes.crewSize = crew
        changes.contract = try OptionalChange(contract) { try session.desk.contract(named: $0).id }
        changes.dependency = try after.map { text in
            try session.reading("--after", .task) { () throws(InputFault) in try TaskDependency(text) }
        }
        if !work.skill.isEmpty { changes.skills = try work.skills(session) }
        if !work.part.isEmpty { changes.parts = try work.parts(session) }
        var nothing = EditOrder.Changes()
        nothing.visit = name.sequence
        guard changes != nothing else { throw Failure.nothingToChange }
        let receipt = try session.perform(
            breaking.applied(
                to: EditOrder(order: order.id, changes: changes, basis: Basis([.order(order.id): order.version]))))
        try session.output.answer(
            try session.record(order.id).json.with("breaks", .array(receipt.breaks.map { $0.json(session.wording) })))
    }
}
