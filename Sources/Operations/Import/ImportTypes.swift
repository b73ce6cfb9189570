import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    /// Types by their code; an update changes what the file has a column for.
    func writeTypes(_ rows: [TypeRow]) throws {
        let all = try scope.read.all(ServiceType.self)
        let keys = KeyIndex(all, \.key)
        let codes = Dictionary(all.map { (NameFolding.fold($0.code), $0) }) { $1 }
        try each(rows, line: \.line) { row in
            let standing = try record(
                [
                    RowWay(column: "key", value: row.key, find: keys.bearing),
                    RowWay(column: "code", value: row.code) { codes[NameFolding.fold($0)].map { [$0] } ?? [] },
                ], key: \.key)
            let blank =
                try standing
                ?? ServiceType(
                    id: scope.transaction.newID(), code: needed("code", row.code), name: needed("name", row.name),
                    category: .repair)
            let type = try checked(changed(blank, by: row))
            guard let standing else {
                try scope.transaction.insert(type)
                return .added
            }
            guard type != standing else { return .unchanged }
            try scope.transaction.update(type)
            return .changed
        }
    }

    /// A circle is a fault of its line, as any other cell's.
    private func checked(_ type: ServiceType) throws -> ServiceType {
        do {
            return try scope.checked(type)
        } catch let refusal as Refusal {
            guard case .intake(.taskCircle) = refusal else { throw refusal }
            let calendar = scope.calendar
            let sentence = { (language: Language) in refusal.sentence(Wording(language, calendar)) }
            throw Fault(column: "task", fault: .rule(english: sentence(.english), polish: sentence(.polish)))
        }
    }

    private func changed(_ standing: ServiceType, by row: TypeRow) throws -> ServiceType {
        var type = standing
        if has("code"), !row.code.isEmpty { type.code = row.code }
        if has("name"), !row.name.isEmpty { type.name = row.name }
        if has("sla_class") { type.slaClass = row.slaClass }
        if has("key") { type.key = row.key }
        type.category = row.category ?? type.category
        type.priority = row.priority ?? type.priority
        if has("parts") { type.parts = row.parts ?? [] }
        if has("checklist") { type.checklist = row.checklist ?? [] }
        if has("tasks") { type.tasks = try row.tasks.map { try $0.map(task) } ?? [TaskTemplate()] }
        if has("signature") { type.needsSignature = row.needsSignature ?? false }
        if has("photo") { type.needsPhoto = row.needsPhoto ?? false }
        if has("active") { type.isActive = row.isActive ?? true }
        return type
    }

    private func task(_ text: TaskText) throws -> TaskTemplate {
        text.task(
            skills: try text.skills.map {
                SkillRequirement(skill: try skill($0, column: "tasks").id, level: $0.level, isOfEach: $0.isOfEach)
            })
    }
}
