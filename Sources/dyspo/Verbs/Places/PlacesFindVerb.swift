import ArgumentParser
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

struct PlacesFindVerb: DeskVerb, StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Look a town, a district or a postcode up.",
        discussion: "In the gazetteer and in the postcodes that were imported. Exit code 3 when there is none.")

    @Argument(help: "The name or its beginning, or a postcode.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let matches = try session.desk.places(named: name, gazetteer: .poland())
        let records =
            matches.towns.map(PlaceRecord.town)
            + matches.postcodes.flatMap { area in area.places.map { PlaceRecord.postal(area.code, $0) } }
        guard !records.isEmpty else { throw Refusal.desk(.notFound(.place, key: name)) }
        try session.output.answer(
            .array(records.map(\.json)), PlaceRecord.table(records, session.tableWording.language))
    }
}
