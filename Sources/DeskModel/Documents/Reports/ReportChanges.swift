import ServiceModel

/// What is different between two versions of a document, a sentence each: `Checklist, 7: Answer “not answered” → “45 %”`.
package struct ReportChanges {
    package private(set) var sentences: [String] = []
    private let words: Words

    /// The most that are told one by one.
    private static let most = 40

    private struct Words {
        let language: Language
        func callAsFunction(_ english: String, _ polish: String) -> String { language(english, polish) }
    }

    package init(from old: PrintedDocument, to new: PrintedDocument) {
        words = Words(language: new.language)
        compare("", old.facts, new.facts)
        for (index, party) in new.parties.enumerated() {
            let before = old.parties.indices.contains(index) ? old.parties[index] : PrintedParty("", "")
            change(
                party.heading, ([before.name] + before.lines).joined(separator: ", "),
                ([party.name] + party.lines).joined(separator: ", "))
        }
        var headings = new.sections.map(\.heading)
        for heading in old.sections.map(\.heading) where !headings.contains(heading) { headings.append(heading) }
        for heading in headings {
            compare(heading, old.blocks(heading), new.blocks(heading))
        }
        if sentences.count > Self.most {
            let rest = sentences.count - Self.most
            sentences = sentences.prefix(Self.most) + [words("and \(rest) changes more", "i jeszcze zmian: \(rest)")]
        }
    }

    private mutating func change(_ what: String, _ old: String, _ new: String) {
        guard old != new else { return }
        let (before, after) = (Self.line(old), Self.line(new))
        guard before != after else {
            sentences.append("\(what): " + words("only line breaks", "tylko podział na wiersze"))
            return
        }
        let excerpt = DifferenceExcerpt(before, after)
        sentences.append("\(what): \(quoted(excerpt.old)) → \(quoted(excerpt.new))")
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func quoted(_ text: String) -> String {
        text.isEmpty ? words("nothing", "nic") : words("“\(text)”", "„\(text)”")
    }

    private mutating func compare(_ heading: String, _ old: [PrintedField], _ new: [PrintedField]) {
        func what(_ field: PrintedField) -> String { heading.isEmpty ? field.name : "\(heading), \(field.name)" }
        for field in new {
            change(what(field), old.first { $0.name == field.name }?.value ?? "", field.value)
        }
        for field in old where !new.contains(where: { $0.name == field.name }) { change(what(field), field.value, "") }
    }

    /// Line by line where both have as many, so that a change hides no other; else as one text.
    private mutating func compareProse(_ heading: String, _ old: [PrintedBlock], _ new: [PrintedBlock]) {
        let (before, after) = (old.flatMap(\.proseLines), new.flatMap(\.proseLines))
        guard before.count == after.count else {
            return change(heading, before.joined(separator: "\n"), after.joined(separator: "\n"))
        }
        for (line, other) in zip(before, after) { change(heading, line, other) }
    }

    private mutating func compare(_ heading: String, _ old: [PrintedBlock], _ new: [PrintedBlock]) {
        compareProse(heading, old, new)
        compare(heading, old.flatMap(\.fieldList), new.flatMap(\.fieldList))
        compare(heading, old.compactMap(\.tableValue).first, new.compactMap(\.tableValue).first)
        let (before, after) = (old.flatMap(\.photoList).map(\.name), new.flatMap(\.photoList).map(\.name))
        change(
            heading, before.filter { !after.contains($0) }.joined(separator: ", "),
            after.filter { !before.contains($0) }.joined(separator: ", "))
    }

    /// Rows that begin alike are the same row, in their turn where there are several; its cells are compared.
    private mutating func compare(_ heading: String, _ old: PrintedTable?, _ new: PrintedTable?) {
        guard let columns = (new ?? old)?.columns else { return }
        let (before, after) = (rowsByKey(old), rowsByKey(new))
        var turns: [String: Int] = [:]
        for row in new?.rows ?? [] {
            let turn = turns[row.key, default: 0]
            turns[row.key] = turn + 1
            guard let alike = before[row.key], alike.indices.contains(turn) else {
                sentences.append("\(heading), \(words("added", "dodano")): \(row.text)")
                continue
            }
            let was = alike[turn]
            for (index, cell) in row.cells.enumerated()
            where was.cells.indices.contains(index) && was.cells[index] != cell {
                change("\(heading), \(row.key): \(columns[index].heading)", was.cells[index], cell)
            }
        }
        turns = [:]
        for row in old?.rows ?? [] {
            let turn = turns[row.key, default: 0]
            turns[row.key] = turn + 1
            if turn < after[row.key]?.count ?? 0 { continue }
            sentences.append("\(heading), \(words("taken out", "usunięto")): \(row.text)")
        }
    }

    private func rowsByKey(_ table: PrintedTable?) -> [String: [PrintedTable.Row]] {
        Dictionary(grouping: table?.rows ?? [], by: \.key)
    }
}

extension PrintedDocument {
    fileprivate func blocks(_ heading: String) -> [PrintedBlock] {
        sections.first { $0.heading == heading }?.blocks ?? []
    }
}

extension PrintedTable.Row {
    fileprivate var key: String { cells.first ?? "" }
    fileprivate var text: String { cells.filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension PrintedBlock {
    fileprivate var proseLines: [String] {
        switch self {
        case .text(let text), .notice(let text, _):
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        case .fields, .table, .photos, .signature: []
        }
    }
    fileprivate var fieldList: [PrintedField] { if case .fields(let fields) = self { fields } else { [] } }
    fileprivate var tableValue: PrintedTable? { if case .table(let table) = self { table } else { nil } }
    fileprivate var photoList: [PrintedPhoto] { if case .photos(let photos) = self { photos } else { [] } }
}
