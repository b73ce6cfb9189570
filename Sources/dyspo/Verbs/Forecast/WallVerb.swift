import ArgumentParser
import Console
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct WallVerb: StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "wall", abstract: "Open the wallboard, read only; with --plain print it.",
        discussion: "Whoever opens it can change nothing, whatever the role. Several may show one store.")

    @Option(help: "Only this region.")
    var region: String?
    @Flag(help: "Print lines instead of drawing.")
    var plain = false
    @Flag(help: "Initials in place of technicians' names.")
    var initials = false
    @Flag(help: "Letters that are read from five metres.")
    var big = false
    @Flag(help: "A bell for what becomes late.")
    var bell = false
    @Option(help: ArgumentHelp("The console's theme.", valueName: "name"))
    var theme: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            if plain || shared.json {
                try DrawnOptions.refuse([("--big", big), ("--bell", bell), ("--theme", theme != nil)])
            }
            let session = try Session.open(shared, surroundings).looking(at: past)
            defer { session.end() }
            let region = try region.map { try session.desk.region(named: $0) }
            if plain || shared.json {
                try PlainWall(session: session, region: region, initials: initials).show()
            } else {
                var options = ConsoleOptions(
                    session: session, region: nil, day: session.today, theme: theme, mouse: nil)
                options.wall = WallOptions(region: region?.id, isBig: big, showsInitials: initials, hasBell: bell)
                try ConsoleRunner.run(options)
            }
        }
    }
}
