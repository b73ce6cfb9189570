import ArgumentParser

struct TechnicianVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "technician", abstract: "Technicians: list and show them, note absences.",
        subcommands: [
            TechnicianListVerb.self, TechnicianShowVerb.self, TechnicianAbsentVerb.self, TechnicianBackVerb.self,
        ])
}
