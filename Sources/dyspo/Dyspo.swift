import ArgumentParser
import CAllocator
import CursesDriver
import Files
import Glibc
import Interchange

/// The command line's root: every verb is a file of its own in `Verbs`.
@main
struct Dyspo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dyspo",
        abstract: "Dispatch console of a field-service company.",
        discussion: "Without a verb the console opens. Exit codes: 0 done, 1 refused, 2 usage, 3 not found or "
            + "ambiguous, 4 conflict, 5 store, 6 outside service.",
        version: "0.1.0",
        subcommands: [
            BoardVerb.self, InitVerb.self, DemoVerb.self, OrderVerb.self, TechnicianVerb.self, PriceVerb.self,
            WhyVerb.self,
            AssignVerb.self, UnassignVerb.self, LockVerb.self, UndoVerb.self, RedoVerb.self, JournalVerb.self,
            CustomerVerb.self, SiteVerb.self, DeviceVerb.self,
            ShiftVerb.self, SkillVerb.self, RegionVerb.self, CompanyVerb.self, UserVerb.self, CheckVerb.self,
            PlacesVerb.self, AgendaVerb.self, RouteVerb.self, TravelVerb.self, SlotsVerb.self, PromiseVerb.self,
            DispatchVerb.self, RecallVerb.self, VisitVerb.self,
            PlanVerb.self, SolveVerb.self, ImportVerb.self, ExportVerb.self, DoctorVerb.self, BackupVerb.self,
            RestoreVerb.self,
            MaintenanceVerb.self, WorkVerb.self, DocumentVerb.self, TypeVerb.self, TicketVerb.self, ContractVerb.self,
            CrewVerb.self,
            PartVerb.self, StockVerb.self, PickVerb.self,
            TimeVerb.self,
            ChecklistVerb.self,
            RiskVerb.self, WallVerb.self,
            OutageVerb.self, OnCallVerb.self,
            SimulateVerb.self,
            ReplayVerb.self, PerformVerb.self,
            ReportVerb.self,
            OutboxVerb.self, NoticeVerb.self, HookVerb.self, JobsVerb.self, AlertsVerb.self, BranchVerb.self,
        ])

    static func main() {
        // A start reads megabytes into tables that grow: a tenth of it was spent on pages given back and fetched again.
        allocator_keep_freed_memory()
        Descriptor.keepStandardOnesTaken()
        if opensConsole { Terminal.blockSignals() }
        let status = Invocation(surroundings: .ofThisProcess()).run(Array(CommandLine.arguments.dropFirst()))
        Glibc.exit(status.rawValue)
    }

    /// The console takes signals as events, which has to be arranged before the first thread starts; other verbs end on
    /// Ctrl-C as usual.
    private static var opensConsole: Bool {
        let words = Array(CommandLine.arguments.dropFirst())
        let draws = !words.contains { ["--plain", "--json", "--help", "-h", "--version"].contains($0) }
        guard draws, isatty(STDIN_FILENO) == 1 else { return false }
        let verb = ArgumentOrder.verbFirst(words).first
        return verb == "board" || verb == "wall" || (verb == "demo" && words.contains("--live"))
    }
}
