import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct SiteEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct what is known about a site; what is not named stays.",
        discussion: "A change of its place, region or hours by which visits that stand would break a rule is refused "
            + "with their list (exit code 1); --force makes it, and they stay and are marked. A site keeps its "
            + "coordinates as long as visits there are still to be done.")

    @Argument(help: "The whole name, the whole address with its town, or the id.")
    var site: String
    @Option(help: "Whose site, where several have the name.")
    var customer: String?
    @Option(help: "Another name.")
    var name: String?
    @Option(help: "The address, or none.")
    var address: String?
    @Option(help: "The town, or none.")
    var town: String?
    @Option(help: ArgumentHelp("Where exactly: latitude,longitude, or none.", valueName: "place"))
    var location: String?
    @Option(help: "The region.")
    var region: String?
    @Option(help: ArgumentHelp("When one may be there: 08:00-16:00, or none for any time.", valueName: "hours"))
    var access: String?
    @Option(help: ArgumentHelp("With --access: on which weekdays (else every day).", valueName: "weekdays"))
    var accessDays: String?
    @Option(help: "How to get in, or none.")
    var accessNote: String?
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try customer.map { try session.desk.customer(named: $0).id }
        let found = try session.desk.site(named: site, of: owner, .whole)
        let changes = try changes(session)
        guard changes != EditSite.Changes() else { throw Failure.nothingToChange }
        if let place = changes.location?.value,
            let warning = PlaceWords.warning(place, of: location ?? "", session.language)
        {
            Output.complain(warning)
        }
        let receipt = try session.perform(breaking.applied(to: EditSite(site: found.id, changes: changes)))
        try session.output.answer(session.confirmed(try SiteRecord.one(found.id, session).json, receipt))
    }

    private func changes(_ session: Session) throws -> EditSite.Changes {
        var changes = EditSite.Changes()
        changes.name = name
        changes.address = Given.text(address)
        changes.town = Given.text(town)
        changes.location = try OptionalChange(location) { text in
            try session.reading("--location", .coordinates) { () throws(InputFault) in try PlaceWords.coordinate(text) }
        }
        changes.region = try region.map { try session.desk.region(named: $0).id }
        changes.access = try access(session)
        changes.accessNote = Given.text(accessNote)
        return changes
    }

    private func access(_ session: Session) throws -> OptionalChange<AccessHours>? {
        if access == nil, accessDays != nil {
            throw Failure.usage(english: "--access-days needs --access.", polish: "--access-days wymaga --access.")
        }
        return try OptionalChange(access) { text in
            let days = try session.reading("--access-days", .access) { () throws(InputFault) in
                try accessDays.map { (text) throws(InputFault) in try ImportWords.weekdays(text) } ?? Weekday.allCases
            }
            return try session.reading("--access", .access) { () throws(InputFault) in
                try AccessWords.hours(text, on: days)
            }
        }
    }
}
