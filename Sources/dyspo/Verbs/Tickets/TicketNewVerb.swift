import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TicketNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Take in a fault that somebody reports.",
        discussion:
            "A line is read part by part, in Polish or English. It saves when nothing that a ticket has is in doubt; else the "
            + "doubts are told, nothing is written, and the exit code is 1. What no ticket has, as hours and skills, goes into "
            + "its note.")

    @Option(help: "Everything in one line, as it is said: \"Hotel Pozorny, boiler 2 out, tel 512 208 000\".")
    var line: String?
    @Flag(help: "Write nothing: say what was understood of the line.")
    var dryRun = false

    @Option(help: "The customer: name, part of it, NIP or id. May be left out when the site says it.")
    var customer: String?
    @Option(help: "The site: name, address, part of it, or id. May be left out while nobody knows where.")
    var site: String?
    @Option(help: "One line: what is wrong. Needed without --line.")
    var symptom: String?
    @Option(help: ArgumentHelp("When it was reported; else now.", valueName: "time"))
    var reported: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A file to attach: a copy stays with the store; may be repeated.", valueName: "file"))
    var attach: [String] = []
    @OptionGroup var said: TicketOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if let line { return try run(line, in: session) }
        guard !dryRun else {
            throw Failure.usage(english: "--dry-run goes with --line.", polish: "--dry-run idzie z --line.")
        }
        let receipt = try session.perform(try CreateTicket(draft(session), files: attach.map { try session.keep($0) }))
        guard case .tickets(.created(let number)) = receipt.summary else { return }
        let ticket = try session.desk.ticket(named: number.description)
        try session.output.answer(try session.record(ofTicket: ticket.id).json, word: number.description)
    }

    /// A line says everything but how it came and what is attached: what else is given could only contradict it.
    private func run(_ line: String, in session: Session) throws {
        let others: [Any?] = [
            customer, site, symptom, reported, said.note, said.reporter, said.phone, said.email, said.impact,
            said.urgency, said.priority, said.type, said.key,
        ]
        guard others.allSatisfy({ $0 == nil }), said.device.isEmpty else {
            throw Failure.usage(
                english: "With --line everything is said in the line.", polish: "Z --line wszystko mówi wiersz.")
        }
        try EntryLineRun(
            line: line, isDryRun: dryRun, wantsPlaces: false, isTicket: true, channel: said.channel ?? .phone,
            files: dryRun ? [] : try attach.map { try session.keep($0) }
        ).run(in: session)
    }

    private func draft(_ session: Session) throws -> TicketDraft {
        guard let symptom else {
            throw Failure.usage(
                english: "Say what is wrong: --symptom, or everything with --line.",
                polish: "Podaj, co się dzieje: --symptom albo wszystko z --line.")
        }
        let owner = try customer.map { try session.desk.customer(named: $0) }
        let place = try site.map { try session.desk.site(named: $0, of: owner?.id) }
        guard let customer = owner?.id ?? place?.customer else {
            throw Failure.usage(
                english: "Say for whom: --customer, --site, or both.",
                polish: "Podaj, dla kogo: --customer, --site lub oba."
            )
        }
        let sites = try session.desk.sites(of: customer)
        let only = place ?? (sites.count == 1 ? sites[0] : nil)
        return TicketDraft(
            customer: customer, site: only?.id,
            assets: try said.device.map { try session.desk.asset(named: $0, at: only?.id).id }, symptom: symptom,
            note: try Given(said.note) { $0 }?.value ?? "", channel: said.channel ?? .phone,
            reporter: Reporter(name: said.reporter ?? "", phone: said.phone ?? "", email: said.email ?? ""),
            impact: said.impact, urgency: said.urgency, priority: said.priority,
            serviceType: try said.serviceType(session)?.id,
            reported: try reported.map { try session.past($0, option: "--reported") },
            key: try Given(said.key) { $0 }?.value)
    }
}
