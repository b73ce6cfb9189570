import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PromiseVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "Record which window was told to whom.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: ArgumentHelp("What was told: 2026-11-24 08:00-10:00.", valueName: "window"))
    var window: String
    @Option(help: ArgumentHelp("The person who was told.", valueName: "name"))
    var told: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let window = try session.reading("--window", .window) { () throws(InputFault) in
            try session.times.window(self.window)
        }
        let found = try OrderVisit(order, session)
        try session.perform(
            PromiseWindow(visit: found.visit.id, window: window, toldTo: told, basis: found.basis))
        try session.output.answer(try session.record(found.order.id).json)
    }
}
