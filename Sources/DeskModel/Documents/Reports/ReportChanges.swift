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
        sentences.append("\(what): \(quoted(old)) → \(quoted(new))")
    }

    private func quoted(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let short = line.count > 160 ? line.prefix(159) + "…" : Substring(line)
        return line.isEmpty ? words("nothing", "nic") : words("“\(short)”", "„\(short)”")
    }

    private mutating func compare(_ heading: String, _ old: [PrintedField], _ new: [PrintedField]) {
        for field in new {
            let before = old.first { $0.name == field.name }?.value ?? ""
            change(heading.isEmpty ? field.name : "\(heading), \(field.name)", before, field.value)
        }
    }

    private mutating func compare(_ heading: String, _ old: [PrintedBlock], _ new: [PrintedBlock]) {
        change(
            heading, old.compactMap(\.proseText).joined(separator: " "),
            new.compactMap(\.proseText).joined(separator: " "))
        compare(heading, old.flatMap(\.fieldList), new.flatMap(\.fieldList))
        compare(heading, old.compactMap(\.tableValue).first, new.compactMap(\.tableValue).first)
        let (before, after) = (old.flatMap(\.photoList).map(\.name), new.flatMap(\.photoList).map(\.name))
        change(
            heading, before.filter { !after.contains($0) }.joined(separator: ", "),
            after.filter { !before.contains($0) }.joined(separator: ", "))
    }

    /// Rows that begin alike are the same row; its cells are compared.
    private mutating func compare(_ heading: String, _ old: PrintedTable?, _ new: PrintedTable?) {
        guard let columns = (new ?? old)?.columns else { return }
        let before = Dictionary((old?.rows ?? []).map { ($0.key, $0) }) { first, _ in first }
        let after = Dictionary((new?.rows ?? []).map { ($0.key, $0) }) { first, _ in first }
        for row in new?.rows ?? [] {
            guard let was = before[row.key] else {
                sentences.append("\(heading), \(words("added", "dodano")): \(row.text)")
                continue
            }
            for (index, cell) in row.cells.enumerated()
            where was.cells.indices.contains(index) && was.cells[index] != cell {
                change("\(heading), \(row.key): \(columns[index].heading)", was.cells[index], cell)
            }
        }
        for row in old?.rows ?? [] where after[row.key] == nil {
            sentences.append("\(heading), \(words("taken out", "usunięto")): \(row.text)")
        }
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
    fileprivate var proseText: String? {
        switch self {
        case .text(let text), .notice(let text, _): text
        case .fields, .table, .photos, .signature: nil
        }
    }
    fileprivate var fieldList: [PrintedField] { if case .fields(let fields) = self { fields } else { [] } }
    fileprivate var tableValue: PrintedTable? { if case .table(let table) = self { table } else { nil } }
    fileprivate var photoList: [PrintedPhoto] { if case .photos(let photos) = self { photos } else { [] } }
}
