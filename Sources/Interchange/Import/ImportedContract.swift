package import DeskModel
import ServiceModel

package struct ImportedContract: ImportRow, Hashable {
    package static let kind = ImportKind.contracts
    package static let columns: [ImportColumn] = [
        .key, .number, .customer, .sites, .serials, .from, .to, .coverage, .targets, .stops, .labour, .trips, .parts,
        .pools, .prices, .discount, .limit, .fee, .ended, .endReason, .note,
    ]
    package static let requiredColumns: [ImportColumn] = [.customer, .from, .to]

    package let row: ContractRow

    package var line: Int { row.line }

    package var keys: [(column: ImportColumn, value: String)] {
        (row.number.isEmpty ? [] : [(.number, row.number)]) + (row.key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        var row = ContractRow(line: record.line, key: record.key())
        row.number = record.text(.number) ?? ""
        row.customer = record.reference(.customer, to: .customer) ?? ""
        row.sites = record.list(.sites)
        row.devices = record.list(.serials)
        row.first = record.day(.from)
        row.last = record.day(.to)
        if row.first == nil, record.text(.from) == nil { _ = record.required(.from) }
        if row.last == nil, record.text(.to) == nil { _ = record.required(.to) }
        row.coverage = record.value(.coverage, limit: PlainText.noteLimit) { (text) throws(InputFault) in
            try CoverageWords.coverage(text)
        }
        row.targets = record.values(.targets) { (text) throws(InputFault) in
            ContractRow.TargetLine(try TargetWords(text))
        }
        row.stops = record.text(.stops).map { _ in [] }
        if row.stops != nil { row.stops = record.values(.stops, ImportedContract.stop).compactMap { $0 } }
        record.readIncluded(&row)
        record.readMoney(&row)
        row.note = record.note()
        self.row = row
        if !record.problems.isEmpty { return nil }
    }

    private static func stop(_ text: String) throws(InputFault) -> HoldReason? {
        ["none", "brak", "-"].contains(text.lowercased()) ? nil : try ImportWords.hold(text)
    }
}

extension RecordReading {
    fileprivate mutating func list(_ column: ImportColumn) -> [String] {
        ListCell.parts(text(column, limit: PlainText.noteLimit) ?? "").map(ListCell.plain)
    }

    /// Each part of a list read by a rule; what is wrong with one is a fault of the column.
    fileprivate mutating func values<Value>(
        _ column: ImportColumn, _ read: (String) throws(InputFault) -> Value
    ) -> [Value] {
        var values: [Value] = []
        for part in list(column) {
            do throws(InputFault) {
                values.append(try read(part))
            } catch {
                note(error, in: column)
            }
        }
        return values
    }

    fileprivate mutating func readIncluded(_ row: inout ContractRow) {
        row.included = IncludedWork(
            labour: value(.labour) { (text) throws(InputFault) in try IncludedWords.labour(text) } ?? .none,
            travel: value(.trips) { (text) throws(InputFault) in try IncludedWords.trips(text) } ?? .none,
            parts: value(.parts) { (text) throws(InputFault) in try IncludedWords.trips(text) == .all } ?? false,
            pools: values(.pools) { (text) throws(InputFault) in try IncludedWords.pool(text) })
    }

    fileprivate mutating func readMoney(_ row: inout ContractRow) {
        row.prices = PriceTerms(
            list: text(.prices) ?? "",
            discount: value(.discount) { (text) throws(InputFault) in try IncludedWords.discount(text) } ?? 0)
        row.limit = value(.limit) { (text) throws(InputFault) in try Self.money(text) }
        let fee = value(.fee) { (text) throws(InputFault) in
            let pieces = text.split(separator: "/").map(String.init)
            guard let first = pieces.first, pieces.count <= 2 else { throw .notANumber(text) }
            guard let period = pieces.count == 1 ? .month : ContractPeriod(rawValue: pieces[1]) else {
                throw .notOneOf(pieces[1], allowed: ContractPeriod.allCases.map(\.rawValue))
            }
            return (money: try Self.money(first), period: period)
        }
        row.fee = fee?.money
        row.feePeriod = fee?.period ?? .month
        if let day = day(.ended) { row.ending = ContractHalt(day, reason: required(.endReason)) }
    }

    private static func money(_ text: String) throws(InputFault) -> Money {
        guard let money = Money(text.filter { $0 != " " }) else { throw .notANumber(text) }
        return money
    }
}
