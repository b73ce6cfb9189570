import DeskModel
import Interchange
import ServiceModel

/// A standing crew for JSON and tables.
extension CrewLine {
    var json: JSONValue {
        [
            "id": "\(crew.id)", "name": .text(crew.name), "leader": .text(leader),
            "members": .array(members.map(JSONValue.text)), "from": .text(crew.from.iso),
            "through": JSONValue(crew.through?.iso),
        ]
    }

    static func table(_ lines: [CrewLine], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("name", language("Crew", "Ekipa"), mayShrink: true),
                .init("leader", language("Leader ◆", "Lider ◆"), mayShrink: true),
                .init("members", language("Members ◇", "Członkowie ◇"), mayShrink: true),
                .init("from", language("From", "Od")), .init("through", language("Last day", "Ostatni dzień")),
            ],
            rows: lines.map {
                [
                    $0.crew.name, $0.leader, $0.members.joined(separator: ", "), $0.crew.from.iso,
                    $0.crew.through?.iso ?? "",
                ]
            })
    }
}
