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
        let written = WrittenDevices(all)
        try each(rows.wholesFirst, line: \.line) { row in
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
                let added = try self.changed(blank, by: row, written)
                try scope.transaction.insert(added)
                written.take(added)
                return .added
            }
            let changed = try self.changed(standing, by: row, written)
            written.take(changed)
            try scope.transaction.update(changed)
            return changed == standing ? .unchanged : .changed
        }
    }

    private func changed(_ standing: Asset, by row: AssetRow, _ written: WrittenDevices) throws -> Asset {
        var asset = standing
        if has("name") { asset.name = try scope.text(row.name, of: .name) }
        if has("model") { asset.model = try scope.text(row.model, of: .model, mayBeEmpty: true) }
        if has("serial") { asset.serial = try scope.text(row.serial, of: .serial, mayBeEmpty: true) }
        if has("warranty") { asset.warrantyThrough = row.warrantyThrough }
        if has("state") { asset.state = row.state }
        if has("place") { asset.place = try scope.text(row.place, of: .place, mayBeEmpty: true) }
        if has("installed") { asset.installed = row.installed }
        if has("warranty_from") { asset.warrantyFrom = row.warrantyFrom }
        if has("warranty_covers") { asset.warrantyCovers = WarrantyScope.allCases.filter(row.warrantyCovers.contains) }
        if has("checks") { asset.checks = row.checks }
        if has("meters") { asset.meters = row.meters }
        if has("key") { asset.key = row.key }
        if has("parent") {
            asset.parent = row.parent.isEmpty ? nil : try written.whole(row.parent, of: asset).id
        }
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

/// Devices as the file leaves them, by their site: parts name their wholes.
private final class WrittenDevices {
    private var bySite: [Site.ID: [Asset.ID: Asset]]

    init(_ all: [Asset]) {
        bySite = Dictionary(grouping: all, by: \.site).mapValues { Dictionary($0.map { ($0.id, $0) }) { $1 } }
    }

    func take(_ asset: Asset) { bySite[asset.site, default: [:]][asset.id] = asset }

    /// The device of the same site that has this serial number, or alone has this name. Throws where there is none, or the part
    /// is above it.
    func whole(_ name: String, of part: Asset) throws -> Asset {
        let devices = bySite[part.site] ?? [:]
        let wanted = NameFolding.fold(name)
        let others = devices.values.filter { $0.id != part.id }
        let numbered = others.filter { NameFolding.fold($0.serial) == wanted }
        let found = numbered.isEmpty ? others.filter { NameFolding.fold($0.name) == wanted } : numbered
        guard found.count == 1, let whole = found.first else {
            throw RowImport.Fault(column: "parent", fault: .unknown(.asset, name))
        }
        var above: Asset? = whole
        var seen: Set<Asset.ID> = []
        while let device = above, seen.insert(device.id).inserted {
            if device.id == part.id { throw RowImport.Fault(column: "parent", fault: .duplicate(name)) }
            above = device.parent.flatMap { devices[$0] }
        }
        return whole
    }
}

extension [AssetRow] {
    /// Rows whose whole stands in the same file come behind it, whatever their order there.
    fileprivate var wholesFirst: [AssetRow] {
        guard contains(where: { !$0.parent.isEmpty }) else { return self }
        var rows: [String: Int] = [:]
        func key(_ row: AssetRow, _ name: String) -> String {
            [row.customer, row.site, name].map { NameFolding.fold($0) }.joined(separator: "\u{0}")
        }
        for (index, row) in enumerated() {
            for name in [row.name, row.serial] where !name.isEmpty { rows[key(row, name)] = index }
        }
        var (sorted, seen) = ([Int](), Set<Int>())
        func add(_ index: Int) {
            guard seen.insert(index).inserted else { return }
            if !self[index].parent.isEmpty, let whole = rows[key(self[index], self[index].parent)] { add(whole) }
            sorted.append(index)
        }
        for index in indices { add(index) }
        return sorted.map { self[$0] }
    }
}
