import DeskModel
import Interchange
import Operations
import ServiceModel

/// A device as JSON and as a row.
struct DeviceRecord {
    let asset: Asset
    let site: String
    let customer: String
    /// The device it is a part of.
    let parent: String?

    static func all(_ session: Session) throws -> [DeviceRecord] {
        let owners = Dictionary(try session.desk.customers().map { ($0.id, $0.name) }) { $1 }
        let sites = Dictionary(try session.desk.sites().map { ($0.id, $0) }) { $1 }
        let devices = try session.desk.assets()
        let names = Dictionary(devices.map { ($0.id, $0.name) }) { $1 }
        return devices.map { asset in
            let site = sites[asset.site]
            return DeviceRecord(
                asset: asset, site: site?.name ?? "", customer: site.flatMap { owners[$0.customer] } ?? "",
                parent: asset.parent.flatMap { names[$0] })
        }
    }

    static func one(_ id: Asset.ID, _ session: Session) throws -> DeviceRecord {
        guard let record = try all(session).first(where: { $0.asset.id == id }) else {
            throw Refusal.desk(.notFound(.asset, key: id.description))
        }
        return record
    }

    func has(_ text: FoldedText) -> Bool {
        FoldedText([asset.name, asset.model, asset.serial, site, customer]).contains(text)
    }

    var json: JSONValue {
        [
            "id": "\(asset.id)", "key": JSONValue(asset.key), "name": .text(asset.name), "model": .text(asset.model),
            "serial": .text(asset.serial), "site": .text(site), "customer": .text(customer),
            "warranty": JSONValue(asset.warrantyThrough?.iso), "parent": JSONValue(parent),
        ]
    }

    static func table(_ records: [DeviceRecord], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("id", language("Id", "Id")), .init("name", language("Device", "Urządzenie"), mayShrink: true),
                .init("model", language("Model", "Model"), mayShrink: true),
                .init("serial", language("Serial no.", "Nr seryjny"), mayShrink: true),
                .init("site", language("Site", "Miejsce"), mayShrink: true),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("warranty", language("Warranty to", "Gwarancja do")),
                .init("parent", language("Part of", "Część"), mayShrink: true),
            ],
            rows: records.map { record in
                let asset = record.asset
                return [
                    asset.id.description, asset.name, asset.model, asset.serial, record.site, record.customer,
                    asset.warrantyThrough?.iso ?? "", record.parent ?? "",
                ]
            })
    }

    func facts(_ wording: Wording) -> [String] {
        let language = wording.language
        let none = language("none", "brak")
        return [
            "\(asset.name) \(asset.model)", language("Serial number: ", "Nr seryjny: ") + asset.serial,
            language("Site: ", "Miejsce: ") + "\(site) (\(customer))",
            language("Warranty through: ", "Gwarancja do: ") + (asset.warrantyThrough.map { wording.date($0) } ?? none),
            language("Part of: ", "Część urządzenia: ") + (parent ?? none),
        ]
    }
}
