import DeskModel
import Interchange
import Operations
import ServiceModel

/// A technician as JSON and as a row.
struct TechnicianRecord {
    let technician: Technician
    let regions: [String]
    /// Codes with levels, such as `SEP:2`.
    let skills: [String]

    static func all(_ session: Session) throws -> [TechnicianRecord] {
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        let codes = Dictionary(try session.desk.skills().map { ($0.id, $0.code) }) { $1 }
        return try session.desk.technicians().map { technician in
            TechnicianRecord(
                technician: technician, regions: technician.regions.compactMap { regions[$0.region] },
                skills: technician.skills.filter { $0.isValid(on: session.today) }.map {
                    (codes[$0.skill] ?? "?") + ($0.level > 1 ? ":\($0.level)" : "")
                })
        }
    }

    static func one(_ technician: Technician, _ session: Session) throws -> TechnicianRecord {
        try all(session).first { $0.technician.id == technician.id }
            ?? TechnicianRecord(technician: technician, regions: [], skills: [])
    }

    var json: JSONValue {
        [
            "id": "\(technician.id)", "name": .text(technician.name), "phone": .text(technician.phone),
            "town": .text(technician.homeTown), "regions": .array(regions.map(JSONValue.text)),
            "skills": .array(skills.map(JSONValue.text)), "active": .bool(technician.isActive),
        ]
    }

    static func table(_ records: [TechnicianRecord], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("name", language("Name", "Nazwisko")),
                .init("regions", language("Regions", "Rejony"), mayShrink: true),
                .init("town", language("Home", "Dom"), mayShrink: true), .init("phone", language("Phone", "Telefon")),
                .init("skills", language("Skills", "Umiejętności"), mayShrink: true),
                .init("active", language("Active", "Pracuje")),
            ],
            rows: records.map { record in
                let technician = record.technician
                return [
                    technician.name, record.regions.joined(separator: ", "), technician.homeTown, technician.phone,
                    record.skills.joined(separator: ", "),
                    technician.isActive ? language("yes", "tak") : language("no", "nie"),
                ]
            })
    }

    func facts(_ language: Language) -> [String] {
        [
            technician.name + (technician.isActive ? "" : language(" (not active)", " (już nie pracuje)")),
            language("Regions: ", "Rejony: ") + regions.joined(separator: ", "),
            language("Home: ", "Dom: ") + technician.homeTown, language("Phone: ", "Telefon: ") + technician.phone,
            language("Skills: ", "Umiejętności: ") + skills.joined(separator: ", "),
        ]
    }
}
