import DeskModel
import Foundation
import PackTesting
import ServiceModel

/// The company of the pack, and the vectors that are read over it.
struct EntryCompany: Decodable {
    struct Device: Decodable {
        var id: String
        var name: String
        var model: String
        var serial: String
    }
    struct Place: Decodable {
        var id: String
        var name: String
        var town: String
        var assets: [Device]
    }
    struct Client: Decodable {
        var id: String
        var name: String
        var phone: String
        var sites: [Place]
    }
    struct Person: Decodable {
        var id: String
        var name: String
    }

    var customers: [Client]
    var technicians: [Person]
    var skills: [String]
    var parts: [String]
    var types: [String: [String]]

    static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    static let now = calendar.timestamp(iso8601: "2026-11-23T09:40:00+01:00")!

    static let company = try! JSONDecoder().decode(
        EntryCompany.self, from: Pack.folder.bytes("entry/company.json"))
    static let reader = EntryReader(catalogue: company.catalogue, calendar: calendar)

    static func read(_ line: String, _ answers: EntryAnswers = EntryAnswers()) -> EntryReading {
        reader.read(line, now: now, answers: answers)
    }

    /// `C5` is customer 5.
    static func number(_ id: String) -> Int64 { Int64(id.dropFirst())! }

    var catalogue: EntryCatalogue {
        let places = customers.flatMap { client in client.sites.map { (client, $0) } }
        return EntryCatalogue(
            customers: customers.map { .init(id: Identifier(Self.number($0.id)), name: $0.name, phone: $0.phone) },
            sites: places.map { client, place in
                .init(
                    id: Identifier(Self.number(place.id)), customer: Identifier(Self.number(client.id)),
                    name: place.name, town: place.town)
            },
            devices: places.flatMap { _, place in
                place.assets.map {
                    .init(
                        id: Identifier(Self.number($0.id)), site: Identifier(Self.number(place.id)), name: $0.name,
                        model: $0.model, serial: $0.serial)
                }
            },
            technicians: technicians.map { .init(id: Identifier(Self.number($0.id)), name: $0.name) },
            skills: skills.enumerated().map { .init(id: Identifier(Int64($0 + 1)), code: $1, name: $1) },
            parts: parts,
            types: Dictionary(uniqueKeysWithValues: types.map { (OrderType(rawValue: $0)!, $1) }))
    }
}
