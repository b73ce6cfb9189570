import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageVanVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "van", abstract: "A technician's van has broken down: without it nobody gets there.")

    @OptionGroup var person: OutagePerson
    @OptionGroup var shared: SharedOptions

    var outage: OutageOptions { person.outage }

    func draft(in session: Session) throws -> OutageDraft {
        try person.draft(in: session) { .van($0, $1) }
    }
}
