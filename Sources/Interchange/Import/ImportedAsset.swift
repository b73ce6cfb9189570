package import DeskModel
package import ServiceModel

package struct ImportedAsset: ImportRow, Hashable {
    package static let kind = ImportKind.assets
    package static let columns: [ImportColumn] = [
        .key, .customer, .site, .name, .model, .serial, .warranty, .parent, .state, .place, .installed, .warrantyFrom,
        .warrantyCovers, .checks, .meters,
    ]
    package static let requiredColumns: [ImportColumn] = [.customer, .site, .name]

    package let line: Int
    /// How another program calls it.
    package let key: String?
    /// The customer's name or NIP.
    package let customer: String
    package let site: String
    package let name: String
    package let model: String
    package let serial: String
    /// The last day of the warranty.
    package let warrantyThrough: Day?
    /// Serial number or name of the device that it is a part of; empty for none.
    package let parent: String
    package let state: AssetState
    package let place: String
    package let installed: Day?
    package let warrantyFrom: Day?
    package let warrantyCovers: [WarrantyScope]
    package let checks: [AssetCheck]
    package let meters: [Meter]

    package var keys: [(column: ImportColumn, value: String)] {
        (serial.isEmpty ? [] : [(.serial, "\(serial) (\(customer), \(site))")]) + (key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        key = record.key()
        customer = record.reference(.customer, to: .customer) ?? ""
        site = record.reference(.site, to: .site) ?? ""
        name = record.required(.name)
        model = record.text(.model) ?? ""
        serial = record.text(.serial) ?? ""
        warrantyThrough = record.day(.warranty)
        parent = record.text(.parent) ?? ""
        state = record.value(.state) { (text) throws(InputFault) in try ImportWords.assetState(text) } ?? .works
        place = record.text(.place) ?? ""
        installed = record.day(.installed)
        warrantyFrom = record.day(.warrantyFrom)
        warrantyCovers = record.list(.warrantyCovers) { (part) throws(InputFault) in
            try ImportWords.warrantyScope(ListCell.plain(part))
        }
        let times = record.reader.times
        checks = record.list(.checks) { (part) throws(InputFault) in
            let pieces = ListCell.pieces(part, at: ":")
            guard pieces.count == 2 else { throw .notADate(part) }
            return AssetCheck(name: pieces[0], due: try ImportValues.day(pieces[1], times))
        }
        meters = record.list(.meters) { (part) throws(InputFault) in try Meter(cell: part) }
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// The parts of a list, each by a rule that throws what is wrong with it.
    fileprivate mutating func list<Value>(
        _ column: ImportColumn, _ read: (String) throws(InputFault) -> Value
    ) -> [Value] {
        value(column, limit: PlainText.noteLimit) { (text) throws(InputFault) in
            var values: [Value] = []
            for part in ListCell.parts(text) { values.append(try read(part)) }
            return values
        } ?? []
    }
}

extension Meter {
    /// `string A:V:12:13.8`; unit and limits may be left out.
    fileprivate init(cell: String) throws(InputFault) {
        let pieces = ListCell.pieces(cell, at: ":")
        guard let name = pieces.first, !name.isEmpty, pieces.count <= 4 else { throw .notANumber(cell) }
        func limit(_ index: Int) throws(InputFault) -> Double? {
            guard pieces.count > index, !pieces[index].isEmpty else { return nil }
            guard let value = Double(pieces[index].replacing(",", with: ".")), value.isFinite else {
                throw .notANumber(pieces[index])
            }
            return value
        }
        self.init(name: name, unit: pieces.count > 1 ? pieces[1] : "", least: try limit(2), most: try limit(3))
    }
}
