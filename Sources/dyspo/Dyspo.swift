import ArgumentParser
import Glibc

/// The command line's root: every verb is a file of its own in `Verbs`.
@main
struct Dyspo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dyspo",
        abstract: "Dispatch console of a field-service company.",
        discussion: "Without a verb the console opens. Exit codes: 0 done, 1 refused, 2 usage, 3 not found or "
            + "ambiguous, 4 conflict, 5 store, 6 outside service.",
        version: "0.1.0",
        subcommands: [
            BoardVerb.self, InitVerb.self, DemoVerb.self, OrderVerb.self, TechnicianVerb.self, PriceVerb.self, WhyVerb.self,
            AssignVerb.self, UnassignVerb.self, LockVerb.self, UndoVerb.self, RedoVerb.self, JournalVerb.self, PlanVerb.self, ImportVerb.self, DoctorVerb.self,
            BackupVerb.self,
        ])

    static func main() async {
        let status = await Invocation(surroundings: .ofThisProcess()).run(Array(CommandLine.arguments.dropFirst()))
        Glibc.exit(status.rawValue)
    }
}
