import DeskModel
import Geography
import ServiceModel
import Storage

/// What every type has to keep, wherever it comes from.
extension CommandScope {
    func serviceType(_ id: ServiceType.ID) throws -> ServiceType {
        guard let type = try read.find(id) else { throw Refusal.desk(.notFound(.serviceType, key: id.description)) }
        return type
    }

    /// The type with clean texts. Throws `invalid` with the first field that breaks a rule.
    func checked(_ type: ServiceType) throws -> ServiceType {
        var type = type
        type.code = try freeCode(type)
        type.name = try text(type.name, of: .name)
        type.slaClass = try text(type.slaClass, of: .slaClass, limit: 40, mayBeEmpty: true)
        type.parts = try checked(type.parts)
        type.key = try freeKey(type)
        guard !type.tasks.isEmpty else { throw Refusal.desk(.invalid(field: .task, .required)) }
        try bound(type.tasks.count, to: 1...20, .task)
        try checkCircle(of: type.tasks)
        type.tasks = try type.tasks.enumerated().map { try checked($1, at: $0) }
        type.checklist = try checked(type.checklist)
        return type
    }

    /// Questions with clean texts, each once, and each asked only after one above it.
    func checked(_ list: [ChecklistItem]) throws -> [ChecklistItem] {
        try bound(list.count, to: 0...200, .checkQuestion)
        let items = try list.map { try checked($0) }
        do {
            return try items.settled()
        } catch {
            throw Refusal.desk(.invalid(field: .checkQuestion, .checklist(error)))
        }
    }

    /// A code that no other type has, and that means no other category: scripts name both in one place.
    private func freeCode(_ type: ServiceType) throws -> String {
        let code = try text(type.code, of: .code, limit: 40)
        guard code.first?.isLetter == true, code.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
            throw Refusal.desk(.invalid(field: .code, .notACode(code)))
        }
        let folded = NameFolding.fold(code)
        if try read.all(ServiceType.self).contains(where: { NameFolding.fold($0.code) == folded && $0.id != type.id }) {
            throw Refusal.desk(.invalid(field: .code, .duplicate(code)))
        }
        if let category = OrderType.allCases.first(where: { NameFolding.fold($0.rawValue) == folded }),
            category != type.category
        {
            throw Refusal.desk(
                .invalid(field: .category, .notOneOf(type.category.rawValue, allowed: [category.rawValue])))
        }
        return code
    }

    private func freeKey(_ type: ServiceType) throws -> String? {
        guard let given = type.key else { return nil }
        let key = try text(given, of: .key, mayBeEmpty: true)
        if key.isEmpty { return nil }
        if try read.all(ServiceType.self).contains(where: { $0.key == key && $0.id != type.id }) {
            throw Refusal.desk(.invalid(field: .key, .duplicate(key)))
        }
        return key
    }

    /// Tasks come only after tasks above them, so that there is no circle. A wait without a task that it counts from counts
    /// from the one before.
    private func checked(_ task: TaskTemplate, at index: Int) throws -> TaskTemplate {
        var task = task
        task.title = try text(task.title, of: .task, mayBeEmpty: true)
        guard !task.title.contains(";") else { throw Refusal.desk(.invalid(field: .task, .separatorInText(";"))) }
        if let duration = task.duration {
            try check(duration: duration)
        } else if index > 0 {
            throw Refusal.desk(.invalid(field: .duration, .required))
        }
        try check(task.skills)
        try check(crewSize: task.crewSize, led: nil)
        try bound(task.lag, to: 0...366 * 1440, .task)
        if task.day == .same, task.lag >= TaskTemplate.dayMinutes {
            let lag = TaskText.lagWords(task.lag, .english)
            throw Refusal.desk(.invalid(field: .task, .exclude(TaskDay.same.words(.english), lag)))
        }
        if task.lag > 0 || task.sameTechnician || task.day != nil, task.after.isEmpty { task.after = [index - 1] }
        task.after = Set(task.after).sorted()
        if let wrong = task.after.first(where: { !(0..<index).contains($0) }) {
            throw Refusal.desk(.invalid(field: .task, .noEarlierTask(wrong + 1)))
        }
        return task
    }

    /// Throws `taskCircle` where tasks wait for one another.
    func checkCircle(of tasks: [TaskTemplate]) throws {
        guard let circle = TaskChain(tasks).circle else { return }
        throw Refusal.intake(.taskCircle(circle.map { $0 + 1 }))
    }

    private func checked(_ item: ChecklistItem) throws -> ChecklistItem {
        var item = item
        item.question = try text(item.question, of: .checkQuestion)
        guard !item.question.contains(";") else {
            throw Refusal.desk(.invalid(field: .checkQuestion, .separatorInText(";")))
        }
        item.unit = try text(item.unit, of: .checkQuestion, limit: 20, mayBeEmpty: true)
        for limit in [item.least, item.most].compactMap({ $0 }) where !ChecklistItem.isDecimal(limit) {
            throw Refusal.desk(.invalid(field: .checkQuestion, .notANumber(limit)))
        }
        if let least = item.least.flatMap(Double.init), let most = item.most.flatMap(Double.init), least > most {
            throw Refusal.desk(
                .invalid(field: .checkQuestion, .limitsCross(least: item.least ?? "", most: item.most ?? "")))
        }
        item.model = nil
        item.choices = try item.choices.map { try text($0, of: .checkQuestion, limit: 60) }
        let isNumber = item.answer == .number
        if !isNumber, item.least != nil || item.most != nil || !item.unit.isEmpty {
            throw Refusal.desk(.invalid(field: .checkQuestion, .notOneOf(item.answer.rawValue, allowed: ["number"])))
        }
        if item.answer == .choice {
            try bound(item.choices.count, to: 2...20, .checkQuestion)
            if Set(item.choices).count < item.choices.count {
                throw Refusal.desk(.invalid(field: .checkQuestion, .duplicate(item.choices.joined(separator: "/"))))
            }
        } else if !item.choices.isEmpty {
            throw Refusal.desk(.invalid(field: .checkQuestion, .notOneOf(item.answer.rawValue, allowed: ["choice"])))
        }
        return item
    }

    private func bound(_ value: Int, to allowed: ClosedRange<Int>, _ field: Field) throws {
        guard allowed.contains(value) else {
            throw Refusal.desk(.invalid(field: field, .outOfRange(value: value, allowed: allowed)))
        }
    }
}
