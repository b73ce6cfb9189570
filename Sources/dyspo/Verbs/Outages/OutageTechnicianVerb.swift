import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageTechnicianVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "technician", abstract: "A technician cannot work: what falls down, and who takes it over.")

    @OptionGroup var person: OutagePerson
    @OptionGroup var shared: SharedOptions

    var outage: OutageOptions { person.outage }

    func draft(in session: Session) throws -> OutageDraft {
        try person.draft(in: session) { .off($0, $1) }
    }
}
