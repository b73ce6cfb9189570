import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanyVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "company", abstract: "The company's own name, address and time zone.",
        subcommands: [CompanyShowVerb.self, CompanySetVerb.self])
}

struct CompanyShowVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What the store knows about the company.")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let card = try session.desk.companyCard()
        let language = session.tableWording.language
        try session.output.answer(
            [
                "name": .text(card.name), "zone": .text(card.timeZone), "address": .text(card.address),
                "nip": card.nip.map { .text($0.digits) } ?? .null,
            ],
            TextTable(
                [.init("field", language("Field", "Pole")), .init("value", language("Value", "Wartość"))],
                rows: [
                    [Field.name.name(language), card.name], [Field.address.name(language), card.address],
                    [Field.nip.name(language), card.nip?.digits ?? ""], [Field.zone.name(language), card.timeZone],
                ]))
    }
}

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
    @Option(help: ArgumentHelp("Its time zone, such as Europe/Warsaw.", valueName: "zone"))
    var zone: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard name != nil || address != nil || nip != nil || zone != nil else {
            throw Failure.nothingToChange
        }
        let number = try OptionalChange<NIP>(nip) { text in
            guard let number = NIP(text) else { throw Refusal.desk(.invalid(field: .nip, .invalidTaxNumber(text))) }
            return number
        }
        try session.report(EditCompany(title: name, timeZone: zone, address: Given.text(address), nip: number))
    }
}
