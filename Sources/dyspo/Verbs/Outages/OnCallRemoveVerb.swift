import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OnCallRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a time off the on-call roster.")

    @Argument(help: "The duty, as on-call list tells it.")
    var duty: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard let id = Int64(duty) else { throw Refusal.desk(.notFound(.onCall, key: duty)) }
        try session.report(ClearOnCall(duty: Identifier(id)))
    }
}
