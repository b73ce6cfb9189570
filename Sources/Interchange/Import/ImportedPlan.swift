package import DeskModel
import ServiceModel

package struct ImportedPlan: ImportRow, Hashable {
    package static let kind = ImportKind.maintenancePlans
    package static let columns: [ImportColumn] = [
        .key, .customer, .site, .name, .type, .serial, .rule, .start, .tolerance, .season, .freeDay, .suspended,
        .horizon, .technician, .only, .contract, .lastDone, .endedOn,
    ]
    package static let requiredColumns: [ImportColumn] = [.customer, .site, .name, .type, .rule]

    package let row: PlanRow

    package var line: Int { row.line }

    package var keys: [(column: ImportColumn, value: String)] { row.key.map { [(.key, $0)] } ?? [] }

    package init?(reading record: inout RecordReading) {
        let times = record.reader.times
        let start = record.day(.start) ?? times.today
        let rule = record.value(.rule, limit: PlainText.noteLimit) { (text) throws(InputFault) in
            try Self.rule(text, start, times.calendar)
        }
        var terms = PlanTerms(rule ?? .afterCompletion(CompletionStep(1, .months), first: start))
        if rule == nil, record.problems.isEmpty { _ = record.required(.rule) }
        if let day = record.day(.start), rule == nil { terms.rule = terms.rule.starting(day) }
        terms.tolerance = record.value(.tolerance) { (text) throws(InputFault) in try Self.tolerance(text) }
        terms.season = record.value(.season) { (text) throws(InputFault) in try Self.season(text) }
        terms.onFreeDay =
            record.value(.freeDay) { (text) throws(InputFault) in try Self.onFreeDay(text) } ?? .next
        terms.suspensions =
            record.value(.suspended) { (text) throws(InputFault) in try Self.suspensions(text) } ?? []
        let horizon = record.value(.horizon) { (text) throws(InputFault) in
            guard let days = Int(text) else { throw .notANumber(text) }
            return days
        }
        row = PlanRow(
            line: record.line, customer: record.reference(.customer, to: .customer) ?? "",
            site: record.reference(.site, to: .site) ?? "", name: record.required(.name), type: record.required(.type),
            devices: record.names(in: .serial, of: .asset), terms: terms,
            horizon: horizon ?? MaintenancePlan.usualHorizon,
            technician: record.reference(.technician, to: .technician, isRequired: false),
            isOnly: record.value(.only) { (text) throws(InputFault) in try ImportValues.flag(text) } ?? false,
            contract: record.text(.contract), doneBefore: record.day(.lastDone), ended: record.day(.endedOn),
            key: record.key())
        if !record.problems.isEmpty { return nil }
    }

    private static func rule(_ text: String, _ start: Day, _ calendar: CompanyCalendar) throws(InputFault) -> PlanRule {
        do {
            if let rule = try PlanRuleReader.rule(text, start: start) { return rule }
        } catch {
            throw PlanRuleFault.recurrence(error).inputFault(calendar)
        }
        throw .notOneOf(text, allowed: ["monthly", "every 3 months", "6 months after the last"])
    }

    private static func tolerance(_ text: String) throws(InputFault) -> Tolerance {
        let sides = text.split(separator: "/").map { Int($0) }
        guard let before = sides.first ?? nil, let after = sides.last ?? nil, sides.count <= 2 else {
            throw .notANumber(text)
        }
        return Tolerance(before: before, after: after)
    }

    private static func season(_ text: String) throws(InputFault) -> Season {
        let sides = text.split(separator: "/").map { MonthDay($0) }
        guard sides.count == 2, let from = sides[0], let to = sides[1] else { throw .notADate(text) }
        return Season(from: from, to: to)
    }

    private static func onFreeDay(_ text: String) throws(InputFault) -> OnFreeDay {
        guard let value = OnFreeDay(rawValue: text.lowercased()) else {
            throw .notOneOf(text, allowed: OnFreeDay.allCases.map(\.rawValue))
        }
        return value
    }

    /// `2026-10-01/2026-12-31`, several with a bar between them; without an end until it is resumed.
    private static func suspensions(_ text: String) throws(InputFault) -> [Suspension] {
        var found: [Suspension] = []
        for part in text.split(separator: "|") {
            let sides = part.split(separator: "/", omittingEmptySubsequences: false).map { side in
                Day(iso: side.filter { $0 != " " }).flatMap { TimeWords.years.contains($0.year) ? $0 : nil }
            }
            guard let from = sides.first ?? nil, sides.count <= 2 else { throw .notADate(String(part)) }
            found.append(Suspension(from: from, to: sides.count == 2 ? sides[1] : nil))
        }
        return found
    }
}
