import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

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
