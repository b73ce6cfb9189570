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
    @Option(help: ArgumentHelp("Its time zone, such as Europe/Warsaw.", valueName: "zone"))
    var zone: String?
    @Option(help: "Its telephone, as reports show it, or none.")
    var phone: String?
    @Option(help: "Its e-mail, as reports show it, or none.")
    var email: String?
    @Option(help: "The colour of its reports, such as #164A76, or none for the usual one.")
    var colour: String?
    @Option(help: ArgumentHelp("A picture for the head of its reports, PNG or JPEG, or none.", valueName: "file"))
    var logo: String?
    @Option(help: ArgumentHelp("The language of customers' reports: pl or en.", valueName: "language"))
    var reportLanguage: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A cell of the table that gives tickets their priority, such as 3x3=emergency: impact 3, urgency 3; may be repeated.",
            valueName: "cell"))
    var ticketPriority: [String] = []
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let edit = EditCompany(
            title: name, timeZone: zone, address: Given.text(address), nip: try taxNumber, phone: Given.text(phone),
            email: Given.text(email), colour: Given.text(colour), logo: try picture(session),
            reportLanguage: try reportLanguage.map(ReportFileOptions.language))
        let edits = [name, address, nip, zone, phone, email, colour, logo, reportLanguage].contains { $0 != nil }
        guard edits || !ticketPriority.isEmpty else { throw Failure.nothingToChange }
        if !ticketPriority.isEmpty {
            let table = SetTicketPriorities(try session.ticketPriorities(changedBy: ticketPriority))
            guard edits else { return try session.report(table) }
            try session.perform(table)
        }
        try session.report(edit)
    }

    private var taxNumber: OptionalChange<NIP>? {
        get throws {
            try OptionalChange<NIP>(nip) { text in
                guard let number = NIP(text) else {
                    throw Refusal.desk(.invalid(field: .nip, .invalidTaxNumber(text)))
                }
                return number
            }
        }
    }

    /// Its bytes lie beside the store before the command names them.
    private func picture(_ session: Session) throws -> OptionalChange<KeptFile>? {
        try OptionalChange<KeptFile>(logo) { path in
            let kept = try session.desk.keep(fileAt: path)
            guard ["image/png", "image/jpeg"].contains(kept.mediaType), !isPrintable(kept, session) else { return kept }
            throw Refusal.desk(
                .invalid(
                    field: .logo,
                    .rule(
                        english: "\(kept.name) cannot be printed: it is broken, in CMYK, or has more than 15 MB or 40 "
                            + "megapixels (6 as PNG).",
                        polish: "\(kept.name) nie da się wydrukować: uszkodzone, w CMYK, ponad 15 MB albo ponad 40 "
                            + "megapikseli (PNG: 6).")))
        }
    }

    /// Whether a page shows it; where nothing can be printed nobody knows, and it is taken.
    private func isPrintable(_ logo: KeptFile, _ session: Session) -> Bool {
        let page = PrintedDocument(
            .english, title: "", subtitle: "", issuer: PrintedIssuer(name: "", logo: logo.hash), sections: [],
            footing: "", created: session.desk.now)
        guard let file = try? session.desk.pdf(of: page, session.printer) else { return true }
        return !file.warnings.contains { if case .logo = $0 { true } else { false } }
    }
}
