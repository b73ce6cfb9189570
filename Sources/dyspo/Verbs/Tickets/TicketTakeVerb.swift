import ArgumentParser
import DeskModel
import Foundation
import Interchange
import Mail
import Operations
import ServiceModel

struct TicketTakeVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Take in a ticket from a saved e-mail (.eml).",
        discussion:
            "The customer is found by the sender's address, or by a telephone number in the mail, as the customer's "
            + "own or as that of an earlier reporter; else say --customer. The same mail is taken once; an answer is linked to "
            + "the ticket of the mail that it answers. What could not be read as it was meant is told.")

    @Argument(help: "The file; - for the input.")
    var file: String
    @Option(help: "The customer: name, part of it, NIP or id. May be left out when the sender is known.")
    var customer: String?
    @Option(help: "The site: name, address, part of it, or id. May be left out while nobody knows where.")
    var site: String?
    @Option(parsing: .singleValue, help: "A device: name, serial number or id; may be repeated.")
    var device: [String] = []
    @Option(help: "How far it reaches: 1 one person, 2 one device, 3 a ward.")
    var impact: TicketGrade?
    @Option(help: "How soon something has to be done: 1 can wait, 2 works, limited, 3 now.")
    var urgency: TicketGrade?
    @Option(help: ArgumentHelp("The type of its orders, by code or name.", valueName: "code"))
    var type: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let mail = try session.mail(file)
        for warning in mail.warnings { Output.complain(warning.sentence(session.language)) }
        let reported = MailTicket(mail, now: session.desk.now)
        var draft = try reported.draft(for: owner(reported, session), session.language)
        let sites = try session.desk.sites(of: draft.customer)
        let place =
            try site.map { try session.desk.site(named: $0, of: draft.customer) }
            ?? (sites.count == 1 ? sites[0] : nil)
        draft.site = place?.id
        draft.assets = try device.map { try session.desk.asset(named: $0, at: place?.id).id }
        (draft.impact, draft.urgency) = (impact, urgency)
        draft.serviceType = try type.map { try session.serviceType(named: $0).id }
        let files = try reported.files(keptBy: session)
        let receipt = try session.perform(CreateTicket(draft, files: files.kept))
        guard case .tickets(.created(let number)) = receipt.summary else { return }
        let ticket = try session.desk.ticket(named: number.description)
        try session.output.answer(
            try session.record(ofTicket: ticket.id).json.with(
                "warnings",
                .array(
                    mail.warnings.map { .text($0.sentence(session.language)) }
                        + files.leftOut.map { .text($0.sentence(session.wording)) })),
            word: number.description)
    }

    private func owner(_ reported: MailTicket, _ session: Session) throws -> Customer {
        if let customer { return try session.desk.customer(named: customer) }
        if let site { return try session.desk.customer(try session.desk.site(named: site).customer) }
        return try session.desk.customer(reachedBy: reported.reporter, phones: reported.phones)
    }
}

extension Session {
    /// A saved e-mail. What is none is a fault of the file.
    fileprivate func mail(_ path: String) throws -> ReceivedMail {
        let bytes = try UserFile.read(path)
        do throws(MailFault) {
            return try MailReader().read(bytes)
        } catch {
            throw Failure.file(
                line: nil, column: nil, english: error.sentence(.english), polish: error.sentence(.polish))
        }
    }
}
