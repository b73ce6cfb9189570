import ArgumentParser
import Interchange
import Operations
import ServiceModel

struct RegionListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List regions by name.")

    @OptionGroup var past: PastOption
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
