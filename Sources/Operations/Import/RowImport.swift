import DeskModel
import Geography
import ServiceModel
import Storage

/// One file being taken in: finds what its rows name, and collects what becomes of which line.
final class RowImport {
    let scope: CommandScope
    /// How rows find what they change; `nil` when all are new.
    let update: ImportUpdate?
    private(set) var problems: [RowProblem] = []
    private(set) var counts = ImportCounts()
    let customers: NameLookup<Customer>
    private let regions: NameLookup<Region>
    private let skills: NameLookup<Skill>
    let technicians: NameLookup<Technician>
    let types: TypeNames
    /// Looked at when a row first names one.
    private var places: FilePlaces?

    init(_ scope: CommandScope, _ update: ImportUpdate?) throws {
        self.scope = scope
        self.update = update
        customers = try NameLookup(scope.read)
        regions = try NameLookup(scope.read)
        skills = try NameLookup(scope.read)
        technicians = try NameLookup(scope.read)
        types = try TypeNames(scope.read)
    }

    /// What is wrong with one value of a row.
    struct Fault: Error {
        var column: String
        var fault: InputFault
    }

    /// What became of a row.
    enum Fate {
        case added, changed, unchanged
        /// It is over, and was left alone.
        case closed
        /// It is over and was never here.
        case leftOut
    }

    /// Writes each row, or notes what is wrong with it.
    func each<Row>(_ rows: [Row], line: (Row) -> Int, _ write: (Row) throws -> Fate) throws {
        for row in rows {
            do {
                let before = scope.transaction.writes
                switch try write(row) {
                case .added: counts.added += 1
                // What wrote nothing has changed nothing.
                case .changed where scope.transaction.writes == before: counts.unchanged += 1
                case .changed: counts.changed += 1
                case .unchanged: counts.unchanged += 1
                case .closed: counts.closed += 1
                case .leftOut: counts.leftOut += 1
                }
            } catch let fault as Fault {
                problems.append(RowProblem(line: line(row), column: fault.column, fault: fault.fault))
            } catch Refusal.desk(.invalid(let field, let fault)) {
                problems.append(RowProblem(line: line(row), column: field.rawValue, fault: fault))
            } catch Refusal.stock(let refusal) {
                problems.append(RowProblem(line: line(row), column: refusal.column, fault: fault(refusal)))
            }
        }
    }

    private func fault(_ refusal: StockRefusal) -> InputFault {
        .rule(
            english: refusal.sentence(Wording(.english, scope.calendar)),
            polish: refusal.sentence(Wording(.polish, scope.calendar)))
    }

    /// The outcome; throws when something is wrong and all or nothing was asked for.
    func outcome(_ kind: ImportKind, keepGoing: Bool) throws -> Outcome {
        if !problems.isEmpty, !keepGoing { throw Refusal.administration(.rows(problems)) }
        let isPlain = update == nil && counts.closed == 0 && counts.leftOut == 0 && counts.unlinked == 0
        return Outcome(
            isPlain
                ? .administration(.imported(kind, rows: counts.total)) : .administration(.synchronised(kind, counts)),
            skipped: problems.isEmpty ? [] : [.administration(.rows(problems))])
    }

    /// Orders that a row names and that are not here.
    func note(unlinked: Int) { counts.unlinked += unlinked }

    /// Whether the file says something about a column.
    func has(_ column: String) -> Bool { update?.columns.contains(column) ?? true }

    /// A value that a new record must have.
    func needed<Value>(_ column: String, _ value: Value?) throws -> Value {
        guard let value, (value as? String)?.isEmpty != true else { throw Fault(column: column, fault: .required) }
        return value
    }

    func customer(_ name: String) throws -> Customer { try only(customers.bearing(name), name, .customer, "customer") }

    func site(_ name: String, of customer: Customer) throws -> Site {
        try only(knownPlaces().sites(of: customer.id).bearing(name), name, .site, "site")
    }

    func asset(_ name: String, at site: Site) throws -> Asset {
        try only(knownPlaces().assets(at: site.id).bearing(name), name, .asset, "serial")
    }

    private func knownPlaces() throws -> FilePlaces {
        if let places { return places }
        let read = try FilePlaces(scope.read)
        places = read
        return read
    }

    func region(_ name: String, column: String = "region") throws -> Region {
        try only(regions.bearing(name), name, .region, column)
    }

    func technician(_ name: String, column: String = "technician") throws -> Technician {
        try only(technicians.bearing(name), name, .technician, column)
    }

    func skill(_ row: SkillRow, column: String = "skills") throws -> Skill {
        try only(skills.bearing(row.code), row.code, .skill, column)
    }

    /// The one that bears the name; more than one is as bad as none, for nobody can tell which was meant.
    func only<Entity>(_ found: [Entity], _ name: String, _ kind: EntityKind, _ column: String) throws -> Entity {
        switch found.count {
        case 1: return found[0]
        case 0: throw Fault(column: column, fault: .unknown(kind, name))
        default: throw Fault(column: column, fault: .duplicate(name))
        }
    }
}

/// Sites by customer and devices by site, read once for a whole file.
private final class FilePlaces {
    private let sites: [Customer.ID: [Site]]
    private let assets: [Site.ID: [Asset]]
    private var siteNames: [Customer.ID: NameLookup<Site>] = [:]
    private var assetNames: [Site.ID: NameLookup<Asset>] = [:]

    init(_ reader: Reader) throws {
        sites = Dictionary(grouping: try reader.all(Site.self), by: \.customer)
        assets = Dictionary(grouping: try reader.all(Asset.self), by: \.site)
    }

    func sites(of customer: Customer.ID) -> NameLookup<Site> {
        if let known = siteNames[customer] { return known }
        let lookup = NameLookup<Site>(sites[customer] ?? [])
        siteNames[customer] = lookup
        return lookup
    }

    func assets(at site: Site.ID) -> NameLookup<Asset> {
        if let known = assetNames[site] { return known }
        let lookup = NameLookup<Asset>(assets[site] ?? [])
        assetNames[site] = lookup
        return lookup
    }
}
