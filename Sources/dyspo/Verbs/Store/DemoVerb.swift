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
    @Flag(
        help: """
            Play a morning of it, and open the console on it; a demo that is there goes on where it stands, unless --force makes \
            it anew. --now says when the morning begins.
            """)
    var live = false
    @Option(help: "With --live: how many times as fast as the clock, 1 to 3600 (else 60).")
    var speed: String?
    @Option(
        help: """
            With --live: what is done about emergencies and about who cannot work: nearest, reoptimise, repair or hands-off (else \
            nothing: it is yours).
            """)
    var policy: RoomPolicy?
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let company = DemoStore(
                technicians: technicians, days: days, orders: orders, seed: seed, replacesDemo: force)
            let rate = try speed.map { try Speed.read($0) } ?? LiveDemo.usualRate
            if live { return try LiveDemo(company: company, rate: rate, policy: policy).run(shared, surroundings) }
            guard speed == nil, policy == nil else {
                throw Failure.usage(
                    english: "--speed and --policy need --live.", polish: "--speed i --policy wymagają --live.")
            }
            let session = try company.make(shared, surroundings)
            try session.output.answer(["store": .text(session.desk.store.path)], word: session.desk.store.path)
        }
    }
}
