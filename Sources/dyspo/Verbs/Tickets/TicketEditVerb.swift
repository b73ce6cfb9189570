import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TicketEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is said about a ticket that is open; what is not given stays.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var ticket: String
    @Option(help: "The customer: name, part of it, NIP or id.")
    var customer: String?
    @Option(help: "The site: name, address, part of it, or id, or none.")
    var site: String?
    @Option(help: "One line: what is wrong.")
    var symptom: String?
    @OptionGroup var said: TicketOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let ticket = try session.desk.ticket(named: ticket)
        var changes = EditTicket.Changes()
        changes.customer = try customer.map { try session.desk.customer(named: $0).id }
        let owner = changes.customer ?? ticket.customer
        changes.site = try OptionalChange<Site.ID>(site) { try session.desk.site(named: $0, of: owner).id }
        let place = changes.site?.value ?? ticket.site
        if !said.device.isEmpty {
            changes.assets =
                Given<Void>.isNone(said.device)
                ? [] : try said.device.map { try session.desk.asset(named: $0, at: place).id }
        }
        changes.symptom = symptom
        changes.note = try Given(said.note) { $0 }.map { $0.value ?? "" }
        changes.channel = said.channel
        var reporter = ticket.reporter
        reporter.name = said.reporter ?? reporter.name
        reporter.phone = said.phone ?? reporter.phone
        reporter.email = said.email ?? reporter.email
        if reporter != ticket.reporter { changes.reporter = reporter }
        changes.impact = said.impact
        changes.urgency = said.urgency
        changes.priority = said.priority.map { .set($0) }
        changes.serviceType = try OptionalChange<ServiceType.ID>(said.type) {
            try session.serviceType(named: $0).id
        }
        changes.key = try Given(said.key) { $0 }.map { $0.value ?? "" }
        guard changes != EditTicket.Changes() else { throw Failure.nothingToChange }
        try session.report(EditTicket(ticket: ticket.id, changes: changes, basis: ticket.basis), about: ticket.id)
    }
}
