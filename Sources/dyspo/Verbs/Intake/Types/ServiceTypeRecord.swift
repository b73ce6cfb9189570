import DeskModel
import Interchange
import Operations
import ServiceModel

/// A type of orders as JSON, as a row and in words.
struct ServiceTypeRecord {
    let type: ServiceType
    let skills: [Skill.ID: String]
    /// How many orders arose by it.
    let orders: Int

    static func all(_ session: Session) throws -> [ServiceTypeRecord] {
        let codes = Dictionary(try session.desk.skills().map { ($0.id, $0.code) }) { $1 }
        let counts = try session.desk.orderCounts()
        return try session.desk.serviceTypes().map { type in
            ServiceTypeRecord(type: type, skills: codes, orders: counts[type.id] ?? 0)
        }
    }

    static func one(_ type: ServiceType, _ session: Session) throws -> ServiceTypeRecord {
        ServiceTypeRecord(
            type: type, skills: Dictionary(try session.desk.skills().map { ($0.id, $0.code) }) { $1 },
            orders: try session.desk.orderCounts()[type.id] ?? 0)
    }

    private var tasks: [TaskText] { type.tasks.map { TaskText($0, skills: skills) } }

    var json: JSONValue {
        [
            "id": "\(type.id)", "key": JSONValue(type.key), "code": .text(type.code), "name": .text(type.name),
            "category": .text(type.category.rawValue), "tasks": .array(tasks.map(\.json)),
            "checklist": .array(type.checklist.map(\.json)),
            "parts": .array(type.parts.map { ["code": .text($0.code), "quantity": .number($0.quantity)] }),
            "signature": .bool(type.needsSignature), "photo": .bool(type.needsPhoto),
            "priority": .text(type.priority.rawValue), "sla_class": .text(type.slaClass),
            "active": .bool(type.isActive), "orders": .number(orders),
        ]
    }

    static func table(_ records: [ServiceTypeRecord], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("code", language("Code", "Kod")), .init("name", language("Type", "Rodzaj"), mayShrink: true),
                .init("category", language("Category", "Kategoria")),
                .init("work", language("Work", "Praca"), mayShrink: true),
                .init("priority", language("Priority", "Priorytet")),
                .init("orders", language("Orders", "Zleceń"), isNumber: true),
            ],
            rows: records.map { record in
                let type = record.type
                return [
                    type.code, type.name, type.category.name(language), type.words(wording),
                    type.priority.name(language), String(record.orders),
                ]
            })
    }

    /// One matter a line.
    func lines(_ wording: Wording) -> [String] {
        let language = wording.language
        let none = language("none", "brak")
        let parts = type.parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", ")
        let proofs = [
            type.needsSignature ? language("signature", "podpis") : nil,
            type.needsPhoto ? language("photo", "zdjęcie") : nil,
        ].compactMap { $0 }.joined(separator: ", ")
        return [
            "\(type.code)  \(type.name)" + (type.isActive ? "" : language("  (no longer used)", "  (już nieużywany)")),
            language("Category: ", "Kategoria: ") + type.category.name(language),
            language("Priority: ", "Priorytet: ") + type.priority.name(language),
            language("SLA class: ", "Klasa umowy: ") + (type.slaClass.isEmpty ? none : type.slaClass),
        ]
            + tasks.enumerated().map { language("Task ", "Zadanie ") + "\($0 + 1): " + $1.words(language) }
            + type.checklist.enumerated().map {
                language("Question ", "Pytanie ") + "\($0 + 1): " + CheckText.text($1, language)
            }
            + [
                language("Parts: ", "Części: ") + (parts.isEmpty ? none : parts),
                language("Proof: ", "Potwierdzenie: ") + (proofs.isEmpty ? none : proofs),
                language("Orders: ", "Zleceń: ") + String(orders),
            ]
    }
}
