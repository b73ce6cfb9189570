import ArgumentParser
import DeskModel
import ServiceModel

struct OutageVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outage", abstract: "When something breaks: what is affected, ranked repairs, and whom to phone.",
        discussion: """
            Nothing is written without --accept. What is accepted is one entry of the journal, and one undo takes it \
            back. Several things at once: --and-technician, --and-region, --and-emergency.
            """,
        subcommands: [
            OutageTechnicianVerb.self, OutageVanVerb.self, OutageRegionVerb.self, OutageEmergencyVerb.self,
            OutageCallsVerb.self, OutageCallVerb.self,
        ])
}
