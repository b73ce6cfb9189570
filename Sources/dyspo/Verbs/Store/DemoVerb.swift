import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct DemoVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a believable demo company; the same seed and --now give the same store.")

    @Option(help: "How many technicians, 1 to 1000.")
    var technicians = 24
    @Option(help: "For how many days, 1 to 60.")
    var days = 14
    @Option(help: "How many open orders, up to 100000.")
    var orders = 220
    @Option(help: "Another seed makes another company.")
    var seed: UInt64 = 1
    @Flag(help: "Replace a demo that is there already, a copy kept beside; never a company's own store.")
    var force = false
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let company = DemoStore(
                technicians: technicians, days: days, orders: orders, seed: seed, replacesDemo: force)
            let session = try company.make(shared, surroundings)
            try session.output.answer(["store": .text(session.desk.store.path)], word: session.desk.store.path)
        }
    }
}
