import ArgumentParser

struct TechnicianVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "technician", abstract: "Technicians: take them in, change, list and show them, note absences.",
        subcommands: [
            TechnicianNewVerb.self, TechnicianEditVerb.self, TechnicianListVerb.self, TechnicianShowVerb.self,
            TechnicianAbsentVerb.self, TechnicianBackVerb.self, TechnicianUnableVerb.self,
        ])
}
