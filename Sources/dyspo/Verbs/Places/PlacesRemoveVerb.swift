import ArgumentParser
import DeskModel
import Geography
import Operations
import ServiceModel

struct PlacesRemoveVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove an area that was imported; its region stays.")

    @Argument(help: "Name or id.")
    var territory: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.territory(named: territory, .whole)
        try session.report(RemoveTerritory(territory: found.id))
    }
}
