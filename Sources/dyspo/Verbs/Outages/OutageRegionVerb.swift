import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageRegionVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "Nobody can work in a region: what moves out of that time.")

    @Argument(help: "The region's name or id.")
    var region: String
    @OptionGroup var span: OutageSpan
    @OptionGroup var outage: OutageOptions
    @OptionGroup var shared: SharedOptions

    func draft(in session: Session) throws -> OutageDraft {
        let region = try session.desk.region(named: region)
        let window = try span.window(session)
        return try outage.draft(.closed(region.id, window), lasting: window, session)
    }
}
