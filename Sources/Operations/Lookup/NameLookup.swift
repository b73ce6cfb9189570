import DeskModel
import Geography
import ServiceModel
import Storage

/// Finds what people mean by a name they type: the id, the whole name, or a part of it that only one has. Case and
/// Polish letters do not matter.
struct NameLookup<Entity> {
    let kind: EntityKind
    private let entries: [(value: Entity, id: String, names: [String], shown: String)]
    /// Where the entries stand that bear a name.
    private let positions: [String: [Int]]

    /// `names` are what an entity answers to; when several fit, each is shown by its first name and its `owner`.
    init(
        _ kind: EntityKind, _ values: [Entity], id: (Entity) -> String, owner: (Entity) -> String? = { _ in nil },
        names: (Entity) -> [String]
    ) {
        self.kind = kind
        entries = values.map { value in
            let own = names(value)
            let name = own.first ?? id(value)
            return (
                value, id(value), own.filter { !$0.isEmpty }.map { NameFolding.fold($0) },
                owner(value).map { "\(name) (\($0))" } ?? name
            )
        }
        var positions: [String: [Int]] = [:]
        for (position, entry) in entries.enumerated() {
            for name in Set(entry.names) { positions[name, default: []].append(position) }
        }
        self.positions = positions
    }

    /// Those that bear exactly this name.
    func bearing(_ name: String) -> [Entity] {
        positions.isEmpty ? [] : (positions[NameFolding.fold(name)] ?? []).map { entries[$0].value }
    }

    /// Throws `notFound`, `ambiguous` with the names that fit, or `inexact` with the names that are near.
    func find(_ key: String, _ match: NameMatch = .part) throws -> Entity {
        let wanted = NameFolding.fold(key)
        guard !wanted.isEmpty else { throw Refusal.desk(.notFound(kind, key: key)) }
        if let entry = entries.first(where: { $0.id == key }) { return entry.value }
        let whole = entries.filter { $0.names.contains(wanted) }
        let fitting = whole.isEmpty ? entries.filter { $0.names.contains { $0.contains(wanted) } } : whole
        if match == .whole, whole.isEmpty {
            let near = fitting.map(\.shown) + (fitting.isEmpty ? misspelled(wanted) : [])
            throw near.isEmpty
                ? Refusal.desk(.notFound(kind, key: key)) : Refusal.desk(.inexact(kind, key: key, near: near))
        }
        switch fitting.count {
        case 0: throw Refusal.desk(.notFound(kind, key: key))
        case 1: return fitting[0].value
        default:
            // Equal names are told apart by their ids.
            let isSame = Set(fitting.map(\.shown)).count < fitting.count
            throw Refusal.desk(
                .ambiguous(
                    kind, key: key, matches: fitting.map { isSame ? "\($0.shown) (\($0.id))" : $0.shown }))
        }
    }

    /// The name that a folded one was probably to be.
    private func misspelled(_ wanted: String) -> [String] {
        let nearest = NearestWord.to(wanted, among: entries.flatMap(\.names))
        return entries.first { entry in nearest.map(entry.names.contains) ?? false }.map { [$0.shown] } ?? []
    }
}

extension NameLookup where Entity == Technician {
    init(_ reader: Reader) throws {
        self.init(.technician, try reader.all(), id: \.id.description) { [$0.name] }
    }
}

extension NameLookup where Entity == Region {
    init(_ reader: Reader) throws {
        self.init(.region, try reader.all(), id: \.id.description) { [$0.name] }
    }
}

extension NameLookup where Entity == Skill {
    init(_ reader: Reader) throws {
        self.init(
            .skill, try reader.all(), id: \.id.description, owner: { $0.name == $0.code ? nil : $0.name }
        ) { [$0.code, $0.name] }
    }
}

extension NameLookup where Entity == Customer {
    /// Customers answer to their NIP too.
    init(_ reader: Reader) throws {
        self.init(.customer, try reader.all(), id: \.id.description) { [$0.name] + ($0.nip.map { [$0.digits] } ?? []) }
    }
}

extension NameLookup where Entity == Site {
    /// The sites of one customer, or all.
    init(_ reader: Reader, of customer: Customer.ID?) throws {
        let owners = customer == nil ? Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 } : [:]
        self.init(try customer.map { try reader.sites(of: $0) } ?? reader.all()) { owners[$0.customer] }
    }

    init(_ sites: [Site], owner: (Site) -> String? = { _ in nil }) {
        self.init(.site, sites, id: \.id.description, owner: owner) { [$0.name, "\($0.address), \($0.town)"] }
    }
}

extension NameLookup where Entity == Asset {
    /// The devices of one site, or all.
    init(_ reader: Reader, at site: Site.ID?) throws {
        let sites = site == nil ? Dictionary(try reader.all(Site.self).map { ($0.id, $0.name) }) { $1 } : [:]
        self.init(try site.map { try reader.assets(at: $0) } ?? reader.all()) { sites[$0.site] }
    }

    init(_ assets: [Asset], owner: (Asset) -> String? = { _ in nil }) {
        self.init(.asset, assets, id: \.id.description, owner: owner) { [$0.name, $0.serial] }
    }
}
