import ArgumentParser

struct MaintenanceVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintenance", abstract: "Maintenance plans: work that comes again and again.",
        subcommands: [
            MaintenanceNewVerb.self, MaintenanceListVerb.self, MaintenanceShowVerb.self, MaintenancePreviewVerb.self,
            MaintenanceGenerateVerb.self, MaintenanceSuspendVerb.self, MaintenanceResumeVerb.self,
            MaintenanceEditVerb.self, MaintenanceEndVerb.self,
        ])
}
