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

    /// `names` are what an entity answers to; the first is shown when several fit.
    init(_ kind: EntityKind, _ values: [Entity], id: (Entity) -> String, names: (Entity) -> [String]) {
        self.kind = kind
        entries = values.map { value in
            let own = names(value)
            return (value, id(value), own.map { NameFolding.fold($0) }, own.first ?? id(value))
        }
        var positions: [String: [Int]] = [:]
        for (position, entry) in entries.enumerated() {
            for name in Set(entry.names) { positions[name, default: []].append(position) }
        }
        self.positions = positions
    }

    /// Those that bear exactly this name.
    func bearing(_ name: String) -> [Entity] {
        (positions[NameFolding.fold(name)] ?? []).map { entries[$0].value }
    }

    /// Throws `notFound`, or `ambiguous` with the names that fit.
    func find(_ key: String) throws -> Entity {
        let wanted = NameFolding.fold(key)
        guard !wanted.isEmpty else { throw Refusal.notFound(kind, key: key) }
        if let entry = entries.first(where: { $0.id == key }) { return entry.value }
        let whole = entries.filter { $0.names.contains(wanted) }
        let fitting = whole.isEmpty ? entries.filter { $0.names.contains { $0.contains(wanted) } } : whole
        switch fitting.count {
        case 0: throw Refusal.notFound(kind, key: key)
        case 1: return fitting[0].value
        default:
            // Equal names are told apart by their ids.
            let isSame = Set(fitting.map(\.shown)).count < fitting.count
            throw Refusal.ambiguous(
                kind, key: key, matches: fitting.map { isSame ? "\($0.shown) (\($0.id))" : $0.shown })
        }
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
        self.init(.skill, try reader.all(), id: \.id.description) { [$0.code, $0.name] }
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
        self.init(try customer.map { try reader.sites(of: $0) } ?? reader.all())
    }

    init(_ sites: [Site]) {
        self.init(.site, sites, id: \.id.description) { [$0.name, "\($0.address), \($0.town)"] }
    }
}

extension NameLookup where Entity == Asset {
    init(_ reader: Reader, at site: Site.ID) throws {
        self.init(try reader.assets(at: site))
    }

    init(_ assets: [Asset]) {
        self.init(.asset, assets, id: \.id.description) { [$0.name, $0.serial] }
    }
}
