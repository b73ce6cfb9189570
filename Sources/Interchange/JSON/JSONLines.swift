import Foundation

/// Records as JSON: an object a line (JSON lines), or a list of objects. The names of their members are the columns of a table,
/// so that every kind of record that comes as CSV may come so too. A list of texts is a list in one cell.
enum JSONLines {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Whether bytes begin as records of JSON do. No header of a table begins with a bracket.
    static func begin(_ bytes: some Collection<UInt8>) -> Bool {
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// Throws when what a long file begins with is no record: of the rest nothing is read then.
    static func requireRecords(_ head: [UInt8]) throws(CSVFault) {
        let text = head.starts(with: mark) ? head.dropFirst(mark.count) : head[...]
        let begun = text.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard begun.first == UInt8(ascii: "[") else {
            guard let end = begun.lastIndex(of: UInt8(ascii: "\n")) else {
                throw .endlessLine(line: 1, limit: head.count)
            }
            _ = try lines(Array(begun[..<end]))
            return
        }
        let first = begun.dropFirst().first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard first == UInt8(ascii: "{") else { throw .jsonLine(line: 1) }
    }

    /// Lines that are no object of texts and numbers are told by the table; throws when there is no other, and at the first
    /// fault of a list.
    static func table(_ bytes: [UInt8]) throws(CSVFault) -> CSVTable {
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        let isList = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "[")
        let (records, strange) = isList ? (try list(text), []) : try lines(text)
        guard !records.isEmpty else { throw .empty }
        let names = Set(records.flatMap(\.cells.keys)).sorted()
        let header = names.map { CSVTable.Field(text: $0, line: records[0].line, column: 1) }
        return CSVTable(
            header: CSVTable.Record(line: records[0].line, fields: header),
            records: records.map { record in
                CSVTable.Record(
                    line: record.line,
                    fields: names.map { CSVTable.Field(text: record.cells[$0] ?? "", line: record.line, column: 1) })
            }, strangeLines: strange)
    }

    private typealias Cells = (line: Int, cells: [String: String])

    private static func lines(_ text: [UInt8]) throws(CSVFault) -> (records: [Cells], strange: [Int]) {
        var (records, strange): ([Cells], [Int]) = ([], [])
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
            do throws(ProblemFileFault) {
                records.append((index + 1, try cells(JSONTree(Data(line)))))
            } catch {
                strange.append(index + 1)
            }
        }
        if records.isEmpty, let line = strange.first { throw .jsonLine(line: line) }
        return (records, strange)
    }

    /// Lines are counted by objects: where each begins in the file is not known any more.
    private static func list(_ text: [UInt8]) throws(CSVFault) -> [Cells] {
        do throws(ProblemFileFault) {
            guard case .list(let trees) = try JSONTree(Data(text)) else { throw .syntax(line: 1, column: 1) }
            var records: [Cells] = []
            for (index, tree) in trees.enumerated() { records.append((index + 1, try cells(tree))) }
            return records
        } catch .syntax(let line, _) {
            throw .jsonLine(line: line)
        } catch {
            throw .jsonLine(line: 1)
        }
    }

    private static func cells(_ tree: JSONTree) throws(ProblemFileFault) -> [String: String] {
        guard case .object(let members) = tree else { throw .syntax(line: 1, column: 1) }
        var cells: [String: String] = [:]
        for (name, value) in members { cells[name] = try cell(value) }
        return cells
    }

    private static func cell(_ tree: JSONTree) throws(ProblemFileFault) -> String {
        switch tree {
        case .null: return ""
        case .bool(let flag): return flag ? "yes" : "no"
        case .integer(let number): return String(number)
        case .unsigned(let number): return String(number)
        case .number(let number): return String(number)
        case .text(let text): return text
        case .integers(let numbers): return ExportValues.list(numbers.map(String.init))
        case .list(let trees):
            // Such a list is for the column to read: tasks and questions of a type.
            if trees.contains(where: \.isObject) { return JSONValue(tree).document(isPretty: false) }
            var parts: [String] = []
            for tree in trees { parts.append(try cell(tree)) }
            return ExportValues.list(parts)
        case .object: throw .syntax(line: 1, column: 1)
        }
    }
}
