import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanySetVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change what the store knows about the company.",
        discussion: "The time zone can be changed as long as there are no orders.")

    @Option(help: "The company's name.")
    var name: String?
    @Option(help: "Its address, or none.")
    var address: String?
    @Option(help: "Its tax number (NIP), or none.")
    var nip: String?
    @Option(help: "Where customers call, as notices tell it; or none.")
    var phone: String?
    @Option(help: ArgumentHelp("Its time zone, such as Europe/Warsaw.", valueName: "zone"))
    var zone: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A cell of the table that gives tickets their priority, such as 3x3=emergency: impact 3, urgency 3; may be repeated.",
            valueName: "cell"))
    var ticketPriority: [String] = []
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let isCardNamed = [name, address, nip, zone, phone].contains { $0 != nil }
        guard isCardNamed || !ticketPriority.isEmpty else {
            throw Failure.nothingToChange
        }
        let number = try OptionalChange<NIP>(nip) { text in
            guard let number = NIP(text) else { throw Refusal.desk(.invalid(field: .nip, .invalidTaxNumber(text))) }
            return number
        }
        if !ticketPriority.isEmpty {
            let table = try session.ticketPriorities(changedBy: ticketPriority)
            if !isCardNamed {
                return try session.report(SetTicketPriorities(table))
            }
            try session.perform(SetTicketPriorities(table))
        }
        try session.report(
            EditCompany(
                title: name, timeZone: zone, address: Given.text(address), nip: number, phone: Given.text(phone)))
    }
}
