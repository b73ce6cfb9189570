import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    /// A site may not have two devices of one serial number, in the file or the store: orders name them by it.
    func writeAssets(_ rows: [AssetRow]) throws {
        var known = Set(try scope.read.all(Asset.self).map { SerialKey(site: $0.site, serial: $0.serial) })
        try each(rows, line: \.line) { row in
            let site = try site(row.site, of: try customer(row.customer))
            let serial = try scope.text(row.serial, of: .serial, mayBeEmpty: true)
            guard serial.isEmpty || known.insert(SerialKey(site: site.id, serial: serial)).inserted else {
                throw Fault(column: "serial", fault: .duplicate(serial))
            }
            try scope.transaction.insert(
                Asset(
                    id: scope.transaction.newID(), site: site.id, name: try scope.text(row.name, of: .name),
                    model: try scope.text(row.model, of: .model, mayBeEmpty: true), serial: serial,
                    warrantyThrough: row.warrantyThrough))
        }
    }
}

private struct SerialKey: Hashable {
    let site: Site.ID
    let serial: String

    init(site: Site.ID, serial: String) {
        self.site = site
        self.serial = NameFolding.fold(serial)
    }
}
