import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PlacesTerritoriesVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "territories", abstract: "List the areas that were imported, with their regions.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let territories = try session.desk.territories()
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        let language = session.language
        try session.output.answer(
            .array(
                territories.map { territory in
                    [
                        "id": "\(territory.id)", "name": .text(territory.name),
                        "region": JSONValue(territory.region.flatMap { regions[$0] }),
                        "rings": .number(territory.rings.count), "points": .number(territory.points),
                    ]
                }),
            TextTable(
                [
                    .init("name", language("Territory", "Obszar"), mayShrink: true),
                    .init("region", language("Region", "Rejon"), mayShrink: true),
                    .init("rings", language("Rings", "Pierścienie"), isNumber: true),
                    .init("points", language("Points", "Punkty"), isNumber: true),
                ],
                rows: territories.map { territory in
                    [
                        territory.name, territory.region.flatMap { regions[$0] } ?? "", String(territory.rings.count),
                        String(territory.points),
                    ]
                }))
    }
}

extension Territory {
    fileprivate var points: Int { rings.reduce(0) { $0 + $1.count } }
}
