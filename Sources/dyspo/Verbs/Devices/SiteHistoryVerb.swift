import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct SiteHistoryVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "What was done at a site, newest first.")

    @Argument(help: "Name, address, part of it, or id.")
    var site: String
    @Option(help: "Whose site, where several have the name.")
    var customer: String?
    @Option(help: ArgumentHelp("At most so many visits.", valueName: "count"))
    var limit: Int?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try customer.map { try session.desk.customer(named: $0).id }
        let site = try session.desk.site(named: site, of: owner)
        try HistoryRecord(try session.desk.history(of: .site(site.id)), home: site.id, session).answer(limit: limit)
    }
}
