import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

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
