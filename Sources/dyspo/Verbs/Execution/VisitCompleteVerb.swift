import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct VisitCompleteVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "The work is done. Needs --signed-by, or --no-signature and why.")

    @OptionGroup var end: EndOptions
    @Option(help: ArgumentHelp("Who signed.", valueName: "name"))
    var signedBy: String?
    @Option(help: ArgumentHelp("What whoever signed is at the customer's.", valueName: "role"))
    var role: String?
    @Option(
        help: ArgumentHelp(
            "The signature as it was drawn: JSON with a list of strokes, each a list of points [x, y].",
            valueName: "file"))
    var strokes: String?
    @Option(
        name: [.customLong("no-signature"), .customLong("reason")],
        help: ArgumentHelp("Why there is no signature.", valueName: "reason"))
    var noSignature: String?
    @OptionGroup var parts: VisitPartOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard signedBy == nil || noSignature == nil else {
            throw Failure.usage(
                english: "Give --signed-by or --no-signature, not both.",
                polish: "Podaj --signed-by albo --no-signature, nie oba.")
        }
        guard signedBy != nil || role == nil && strokes == nil else {
            throw Failure.usage(
                english: "--role and --strokes belong to --signed-by.",
                polish: "--role i --strokes należą do --signed-by.")
        }
        try session.end(
            .complete, end, reason: noSignature, signedBy: signedBy, parts: try parts.said(session),
            account: try end.account(session, role: role, strokes: strokes))
    }
}
