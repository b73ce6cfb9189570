import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    /// A site may not have two devices of one serial number, in the file or the store: orders name them by it.
    func writeAssets(_ rows: [AssetRow]) throws {
        let all = try scope.read.all(Asset.self)
        let keys = KeyIndex(all, \.key)
        let devices = DeviceNames(all)
        try each(rows, line: \.line) { row in
            let customer = try row.customer.isEmpty ? nil : self.customer(row.customer)
            let site = try customer.flatMap { try row.site.isEmpty ? nil : self.site(row.site, of: $0) }
            // A name finds a device only where it has no number: several pumps of a site bear one name.
            let standing = try record(
                [
                    RowWay(column: "key", value: row.key, find: keys.bearing),
                    RowWay(column: "serial", value: row.serial) { devices.numbered($0, at: site?.id) },
                    RowWay(column: "name", value: row.name) { name in
                        devices.named(name, at: site?.id).filter { row.serial.isEmpty || $0.serial.isEmpty }
                    },
                ], key: \.key)
            if let key = row.key, keys.bearing(key).contains(where: { $0.id != standing?.id }) {
                throw Fault(column: "key", fault: .duplicate(key))
            }
            let place = try site?.id ?? needed("site", standing?.site)
            if let standing, standing.site != place {
                let name = try scope.read.find(standing.site)?.name ?? ""
                throw Fault(column: "site", fault: .notOneOf(row.site, allowed: [name]))
            }
            let taken = row.serial.isEmpty ? [] : devices.numbered(row.serial, at: place)
            guard taken.allSatisfy({ $0.id == standing?.id }) else {
                throw Fault(column: "serial", fault: .duplicate(row.serial))
            }
            guard let standing else {
                let blank = try Asset(
                    id: scope.transaction.newID(), site: place, name: needed("name", row.name), model: "", serial: "")
                try scope.transaction.insert(self.changed(blank, by: row))
                return .added
            }
            let changed = try self.changed(standing, by: row)
            try scope.transaction.update(changed)
            return changed == standing ? .unchanged : .changed
        }
    }

    private func changed(_ standing: Asset, by row: AssetRow) throws -> Asset {
        var asset = standing
        if has("name") { asset.name = try scope.text(row.name, of: .name) }
        if has("model") { asset.model = try scope.text(row.model, of: .model, mayBeEmpty: true) }
        if has("serial") { asset.serial = try scope.text(row.serial, of: .serial, mayBeEmpty: true) }
        if has("warranty") { asset.warrantyThrough = row.warrantyThrough }
        if has("key") { asset.key = row.key }
        return asset
    }
}

/// Devices by serial number and by name, at one site or anywhere.
private struct DeviceNames {
    private let bySerial: [String: [Asset]]
    private let byName: [String: [Asset]]

    init(_ all: [Asset]) {
        bySerial = Dictionary(grouping: all) { NameFolding.fold($0.serial) }
        byName = Dictionary(grouping: all) { NameFolding.fold($0.name) }
    }

    func numbered(_ serial: String, at site: Site.ID?) -> [Asset] { at(site, bySerial[NameFolding.fold(serial)]) }

    func named(_ name: String, at site: Site.ID?) -> [Asset] { at(site, byName[NameFolding.fold(name)]) }

    private func at(_ site: Site.ID?, _ found: [Asset]?) -> [Asset] {
        (found ?? []).filter { site == nil || $0.site == site }
    }
}
