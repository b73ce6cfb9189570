package import DeskModel
import Foundation
package import ServiceModel

/// Tasks and questions of a type in one cell.
enum TypeCells {
    static func tasks(_ text: String) throws(InputFault) -> [TaskText] {
        guard isJSON(text) else {
            var tasks: [TaskText] = []
            for part in parts(text) { tasks.append(try TaskText(part)) }
            return tasks
        }
        var tasks: [TaskText] = []
        for node in try nodes(text) { tasks.append(try read(node, task)) }
        return tasks
    }

    static func checklist(_ text: String) throws(InputFault) -> [ChecklistItem] {
        guard isJSON(text) else {
            var items: [ChecklistItem] = []
            for part in parts(text) { items.append(try CheckText.item(part)) }
            return items
        }
        var items: [ChecklistItem] = []
        for node in try nodes(text) { items.append(try read(node, item)) }
        return items
    }

    /// The same as JSON on one line, equal for equal values.
    static func text(_ tasks: [TaskText]) -> String {
        JSONValue.array(tasks.map(\.json)).document(isPretty: false)
    }

    static func text(_ items: [ChecklistItem]) -> String {
        items.isEmpty ? "" : JSONValue.array(items.map(\.json)).document(isPretty: false)
    }

    private static func isJSON(_ text: String) -> Bool { text.first { !$0.isWhitespace } == "[" }

    private static func parts(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map {
            String($0).trimmingCharacters(in: .whitespaces)
        }
        .filter { !$0.isEmpty }
    }

    private static func nodes(_ text: String) throws(InputFault) -> [JSONNode] {
        do throws(ProblemFileFault) {
            return try JSONNode(tree: JSONTree(Data(text.utf8)), path: "").elements()
        } catch {
            throw .notJSON(english: error.sentence(.english), polish: error.sentence(.polish))
        }
    }

    private static func read<Value>(
        _ node: JSONNode, _ value: (JSONNode) throws(ProblemFileFault) -> Value
    ) throws(InputFault) -> Value {
        do throws(ProblemFileFault) {
            return try value(node)
        } catch {
            throw .notJSON(english: error.sentence(.english), polish: error.sentence(.polish))
        }
    }

    private static func task(_ node: JSONNode) throws(ProblemFileFault) -> TaskText {
        var skills: [SkillRow] = []
        for text in try texts(node.member("skills")) {
            guard let skill = try? WorkWords.skill(text) else { throw node.fault(.expected(.text)) }
            skills.append(skill)
        }
        return TaskText(
            title: try node.member("title")?.text() ?? "",
            duration: try node.member("duration")?.natural(atMost: Visit.minutes.upperBound),
            skills: skills, crewSize: try node.member("crew")?.natural(atMost: 6) ?? 1,
            after: try node.member("after")?.naturals(atMost: 20) ?? [],
            lag: try node.member("lag")?.natural(atMost: 366 * 1440) ?? 0,
            sameTechnician: try flag(node.member("same_technician")) ?? false, day: try day(node))
    }

    private static func day(_ node: JSONNode) throws(ProblemFileFault) -> TaskDay? {
        guard let member = try node.member("day") else { return nil }
        let name = try member.text()
        guard let day = TaskDay(rawValue: name) else {
            throw member.fault(.notOneOf(name, allowed: TaskDay.allCases.map(\.rawValue)))
        }
        return day
    }

    private static func item(_ node: JSONNode) throws(ProblemFileFault) -> ChecklistItem {
        let answer = try node.member("answer")?.text() ?? ChecklistItem.Answer.yesNo.rawValue
        guard let kind = ChecklistItem.Answer(rawValue: answer) else {
            throw node.fault(.notOneOf(answer, allowed: ChecklistItem.Answer.allCases.map(\.rawValue)))
        }
        return ChecklistItem(
            question: try node.required("question").text(), answer: kind, unit: try node.member("unit")?.text() ?? "",
            least: try node.member("least")?.text(), most: try node.member("most")?.text(),
            choices: try texts(node.member("choices")), isMandatory: try flag(node.member("mandatory")) ?? true,
            condition: try node.member("condition").map(condition),
            isPerDevice: try flag(node.member("per_device")) ?? false)
    }

    private static func condition(_ node: JSONNode) throws(ProblemFileFault) -> CheckCondition {
        let question = try node.required("question").text()
        if let value = try node.member("value")?.text() { return CheckCondition(question, equals: value) }
        let outcome = try node.required("outcome").text()
        guard let known = CheckCondition.Outcome(rawValue: outcome) else {
            throw node.fault(.notOneOf(outcome, allowed: CheckCondition.Outcome.allCases.map(\.rawValue)))
        }
        return CheckCondition(question, known)
    }

    private static func flag(_ node: JSONNode?) throws(ProblemFileFault) -> Bool? {
        guard let node else { return nil }
        guard case .bool(let value) = node.tree else { throw node.fault(.notOneOf("", allowed: ["true", "false"])) }
        return value
    }

    private static func texts(_ node: JSONNode?) throws(ProblemFileFault) -> [String] {
        var texts: [String] = []
        for element in try node?.elements() ?? [] { texts.append(try element.text()) }
        return texts
    }
}

extension TaskText {
    /// As files and the command line's answers have it.
    package var json: JSONValue {
        [
            "title": .text(title), "duration": JSONValue(duration),
            "skills": .array(skills.map { .text($0.asked) }),
            "crew": .number(crewSize), "after": JSONValue(after), "lag": .number(lag),
            "same_technician": .bool(sameTechnician), "day": JSONValue(day?.rawValue),
        ]
    }
}

extension ChecklistItem {
    package var json: JSONValue {
        var object: JSONObject = [
            "question": .text(question), "answer": .text(answer.rawValue), "unit": .text(unit),
            "least": JSONValue(least), "most": JSONValue(most), "choices": .array(choices.map(JSONValue.text)),
            "mandatory": .bool(isMandatory),
        ]
        if let condition { object["condition"] = condition.json }
        if isPerDevice { object["per_device"] = .bool(true) }
        if let model { object["model"] = .text(model) }
        return .object(object)
    }
}

extension CheckCondition {
    fileprivate var json: JSONValue {
        ["question": .text(question), "outcome": JSONValue(outcome?.rawValue), "value": JSONValue(value)]
    }
}
