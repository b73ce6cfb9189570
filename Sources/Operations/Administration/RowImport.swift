import DeskModel
import Geography
import ServiceModel
import Storage

/// One file being taken in: finds what its rows name, and collects what is wrong with which line.
final class RowImport {
    let scope: CommandScope
    private(set) var problems: [RowProblem] = []
    /// How many rows were written.
    private(set) var count = 0
    private let customers: NameLookup<Customer>
    private let regions: NameLookup<Region>
    private let skills: NameLookup<Skill>
    private let technicians: NameLookup<Technician>

    init(_ scope: CommandScope) throws {
        self.scope = scope
        customers = try NameLookup(scope.read)
        regions = try NameLookup(scope.read)
        skills = try NameLookup(scope.read)
        technicians = try NameLookup(scope.read)
    }

    /// What is wrong with one value of a row.
    struct Fault: Error {
        var column: String
        var fault: InputFault
    }

    /// Writes each row, or notes what is wrong with it.
    func each<Row>(_ rows: [Row], line: (Row) -> Int, _ write: (Row) throws -> Void) throws {
        for row in rows {
            do {
                try write(row)
                count += 1
            } catch let fault as Fault {
                problems.append(RowProblem(line: line(row), column: fault.column, fault: fault.fault))
            } catch Refusal.invalid(let field, let fault) {
                problems.append(RowProblem(line: line(row), column: field.rawValue, fault: fault))
            }
        }
    }

    /// The outcome; throws when something is wrong and all or nothing was asked for.
    func outcome(_ kind: ImportKind, keepGoing: Bool) throws -> Outcome {
        if !problems.isEmpty, !keepGoing { throw Refusal.rows(problems) }
        return Outcome(.imported(kind, rows: count), skipped: problems.isEmpty ? [] : [.rows(problems)])
    }

    func customer(_ name: String) throws -> Customer { try only(customers.bearing(name), name, .customer, "customer") }

    func site(_ name: String, of customer: Customer) throws -> Site {
        try only(NameLookup<Site>(scope.read, of: customer.id).bearing(name), name, .site, "site")
    }

    func region(_ name: String, column: String = "region") throws -> Region {
        try only(regions.bearing(name), name, .region, column)
    }

    func technician(_ name: String) throws -> Technician {
        try only(technicians.bearing(name), name, .technician, "technician")
    }

    func skill(_ row: SkillRow) throws -> Skill { try only(skills.bearing(row.code), row.code, .skill, "skills") }

    func exists(customer name: String) -> Bool { !customers.bearing(name).isEmpty }
    func exists(technician name: String) -> Bool { !technicians.bearing(name).isEmpty }

    /// The one that bears the name; more than one is as bad as none, for nobody can tell which was meant.
    func only<Entity>(_ found: [Entity], _ name: String, _ kind: EntityKind, _ column: String) throws -> Entity {
        switch found.count {
        case 1: return found[0]
        case 0: throw Fault(column: column, fault: .unknown(kind, name))
        default: throw Fault(column: column, fault: .duplicate(name))
        }
    }
}
