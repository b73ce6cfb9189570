import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a maintenance plan.",
        discussion: "A rule that never fires, or a tolerance larger than its interval, is refused.")

    @Option(help: "The customer: name, part of it, NIP or id. May be left out when the site says it.")
    var customer: String?
    @Option(help: "The site: name, address, part of it, or id. May be left out when the customer has one.")
    var site: String?
    @Option(help: ArgumentHelp("How another program calls it, or none.", valueName: "key"))
    var key: String?
    @OptionGroup var plan: MaintenanceOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try session.place(customer: customer, site: site)
        guard let type = plan.type, let rule = try plan.rule(session) else {
            throw Failure.usage(
                english: "Say --type, and a rule with --every or --rrule.",
                polish: "Podaj --type oraz regułę: --every albo --rrule.")
        }
        let kind = try session.desk.serviceType(named: type)
        let draft = PlanDraft(
            name: plan.name ?? kind.name, customer: place.customer, site: place.id,
            assets: try plan.device.map { try session.desk.asset(named: $0, at: place.id).id }, serviceType: kind.id,
            terms: PlanTerms(
                rule, onFreeDay: plan.onFreeDay ?? .next, tolerance: try plan.tolerance(session)?.value,
                season: try plan.givenSeason()?.value), horizon: plan.horizon ?? MaintenancePlan.usualHorizon,
            technician: try plan.wish(session)?.value, contract: try plan.contract(session)?.value,
            doneBefore: try plan.doneBefore(session)?.value,
            key: try Given(key) { $0 }?.value)
        let receipt = try session.perform(CreatePlan(draft))
        guard case .maintenance(.planCreated(let number, _)) = receipt.summary else { return }
        let record = MaintenanceRecord(
            try session.desk.preview(session.desk.plan(named: String(number)).id).line, session.wording)
        try session.output.answer(record.json.with("seq", JSONValue(receipt.sequence)), word: String(number))
    }
}

extension Session {
    /// A site by its customer's name, its own, or both.
    func place(customer: String?, site: String?) throws -> Site {
        let owner = try customer.map { try desk.customer(named: $0) }
        if let site { return try desk.site(named: site, of: owner?.id) }
        guard let owner else {
            throw Failure.usage(
                english: "Say where: --customer, --site, or both.", polish: "Podaj miejsce: --customer, --site lub oba."
            )
        }
        let sites = try desk.sites(of: owner.id)
        guard sites.count == 1 else {
            throw sites.isEmpty
                ? Refusal.desk(.notFound(.site, key: owner.name))
                : Refusal.desk(.ambiguous(.site, key: owner.name, matches: sites.map(\.name)))
        }
        return sites[0]
    }
}
