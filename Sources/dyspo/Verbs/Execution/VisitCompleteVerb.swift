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
        try session.end(.complete, end, reason: noSignature, signedBy: signedBy, parts: try parts.said(session))
    }
}
