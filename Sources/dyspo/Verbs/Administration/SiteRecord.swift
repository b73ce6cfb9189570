import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

/// A site as JSON and as a row.
struct SiteRecord {
    let site: Site
    let customer: String
    let region: String
    /// How many devices stand there.
    let devices: Int

    static func all(_ session: Session) throws -> [SiteRecord] {
        let owners = Dictionary(try session.desk.customers().map { ($0.id, $0.name) }) { $1 }
        let regions = Dictionary(try session.desk.regions().map { ($0.id, $0.name) }) { $1 }
        let counts = try session.desk.assets().reduce(into: [:]) { $0[$1.site, default: 0] += 1 }
        return try session.desk.sites().map { site in
            SiteRecord(
                site: site, customer: owners[site.customer] ?? "", region: regions[site.region] ?? "",
                devices: counts[site.id] ?? 0)
        }
    }

    static func one(_ id: Site.ID, _ session: Session) throws -> SiteRecord {
        guard let record = try all(session).first(where: { $0.site.id == id }) else {
            throw Refusal.desk(.notFound(.site, key: id.description))
        }
        return record
    }

    func has(_ text: FoldedText) -> Bool {
        FoldedText([site.name, customer, site.address, site.town]).contains(text)
    }

    var json: JSONValue {
        [
            "id": "\(site.id)", "key": JSONValue(site.key), "name": .text(site.name), "customer": .text(customer),
            "address": .text(site.address),
            "town": .text(site.town), "latitude": site.location.map { .decimal($0.latitude) } ?? .null,
            "longitude": site.location.map { .decimal($0.longitude) } ?? .null, "region": .text(region),
            "access": site.access?.json ?? .null, "accessNote": .text(site.accessNote), "devices": .number(devices),
        ]
    }

    static func table(_ records: [SiteRecord], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("id", language("Id", "Id")), .init("name", language("Site", "Miejsce"), mayShrink: true),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("address", language("Address", "Adres"), mayShrink: true),
                .init("town", language("Town", "Miejscowość"), mayShrink: true),
                .init("region", language("Region", "Rejon"), mayShrink: true),
                .init("latitude", language("Latitude", "Szerokość"), isNumber: true),
                .init("longitude", language("Longitude", "Długość"), isNumber: true),
                .init("access", language("Access", "Dostęp"), mayShrink: true),
                .init("devices", language("Devices", "Urządzenia"), isNumber: true),
            ], rows: records.map { $0.row(wording) })
    }

    private func row(_ wording: Wording) -> [String] {
        [
            site.id.description, site.name, customer, site.address, site.town, region,
            site.location?.latitude.degrees ?? "", site.location?.longitude.degrees ?? "",
            site.access?.words(wording) ?? "", String(devices),
        ]
    }

    func facts(_ wording: Wording) -> [String] {
        let language = wording.language
        let place = site.location.map { "\($0.latitude.degrees), \($0.longitude.degrees)" }
        return [
            "\(site.name) (\(customer))", language("Address: ", "Adres: ") + "\(site.address), \(site.town)",
            language("Region: ", "Rejon: ") + region,
            language("Coordinates: ", "Współrzędne: ") + (place ?? language("none", "brak")),
            language("Access: ", "Dostęp: ") + (site.access?.words(wording) ?? language("at any time", "zawsze")),
        ] + (site.accessNote.isEmpty ? [] : [language("Access note: ", "Uwagi o dostępie: ") + site.accessNote])
    }
}
