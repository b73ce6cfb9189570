import ArgumentParser
import DeskModel
import Interchange
import Operations

struct RegionNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Enter a region.")

    @Argument(help: "What it is called.")
    var name: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(CreateRegion(title: name))
    }
}
