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
            "state": .text(asset.state.rawValue), "place": .text(asset.place),
            "installed": JSONValue(asset.installed?.iso), "warranty_from": JSONValue(asset.warrantyFrom?.iso),
            "warranty_covers": .array(asset.warrantyCovers.map { .text($0.rawValue) }),
            "checks": .array(asset.checks.map { ["name": .text($0.name), "due": .text($0.due.iso)] }),
            "meters": .array(
                asset.meters.map { meter in
                    [
                        "name": .text(meter.name), "unit": .text(meter.unit),
                        "least": meter.least.map { .decimal($0) } ?? .null,
                        "most": meter.most.map { .decimal($0) } ?? .null,
                    ]
                }),
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
                .init("state", language("State", "Stan")), .init("place", language("Where", "Gdzie"), mayShrink: true),
            ],
            rows: records.map { record in
                let asset = record.asset
                return [
                    asset.id.description, asset.name, asset.model, asset.serial, record.site, record.customer,
                    asset.warrantyThrough?.iso ?? "", record.parent ?? "", asset.state.name(language), asset.place,
                ]
            })
    }

    func facts(_ wording: Wording) -> [String] {
        let language = wording.language
        let none = language("none", "brak")
        let checks = asset.checks.map { "\($0.name) \(wording.date($0.due))" }.joined(separator: ", ")
        return [
            "\(asset.name) \(asset.model)  \(asset.state.name(language))",
            language("Serial number: ", "Nr seryjny: ") + asset.serial,
            language("Site: ", "Miejsce: ") + "\(site) (\(customer))",
            asset.place.isEmpty ? nil : language("Where: ", "Gdzie: ") + asset.place,
            asset.installed.map { language("Installed: ", "Zainstalowano: ") + wording.date($0) },
            language("Warranty: ", "Gwarancja: ") + (DeviceWords.warranty(asset, wording) ?? none),
            language("Part of: ", "Część urządzenia: ") + (parent ?? none),
            checks.isEmpty ? nil : language("Checks: ", "Badania: ") + checks,
        ].compactMap { $0 }
    }
}
