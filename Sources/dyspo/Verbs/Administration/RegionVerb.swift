import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct RegionVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "Parts of the country with their own technicians.",
        subcommands: [RegionListVerb.self, RegionNewVerb.self, RegionRenameVerb.self, RegionRemoveVerb.self])
}

struct RegionListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List regions by name.")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let regions = byPolishName(try session.desk.regions(), \.name)
        let members = Dictionary(
            grouping: try session.desk.technicians().compactMap { $0.primaryRegion(on: session.today) }, by: { $0 }
        ).mapValues(\.count)
        let language = session.language
        try session.output.answer(
            .array(
                regions.map {
                    ["id": "\($0.id)", "name": .text($0.name), "technicians": .number(members[$0.id] ?? 0)]
                }),
            TextTable(
                [
                    .init("name", language("Region", "Rejon")),
                    .init("technicians", language("Technicians", "Serwisanci"), isNumber: true),
                ], rows: regions.map { [$0.name, String(members[$0.id] ?? 0)] }))
    }
}

struct RegionNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Enter a region.")

    @Argument(help: "What it is called.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(CreateRegion(title: name))
    }
}

struct RegionRenameVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "rename", abstract: "Give a region another name.")

    @Argument(help: "Name or id.")
    var region: String
    @Argument(help: "The new name.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.region(named: region, .whole)
        try session.report(RenameRegion(region: found.id, title: name))
    }
}

struct RegionRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a region without sites and technicians.")

    @Argument(help: "Name or id.")
    var region: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.region(named: region, .whole)
        try session.report(RemoveRegion(region: found.id))
    }
}
