import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Standing crews as a file brings them.
@Suite struct CrewImportTests {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    private func take(_ rows: [CrewRow], update: Bool = false, keepGoing: Bool = false) throws -> Receipt {
        let way = update ? ImportUpdate(columns: ["name", "leader", "members", "from", "to"]) : nil
        return try company.desk.perform(
            ImportRows(.crews(rows), keepGoing: keepGoing, update: way), by: company.ann)
    }

    private func row(_ line: Int, _ name: String, _ leader: String, _ members: [String], to: Day? = nil) -> CrewRow {
        CrewRow(line: line, name: name, leader: leader, members: members, from: monday, through: to)
    }

    private func problems(_ rows: [CrewRow], update: Bool = false) -> [RowProblem] {
        do {
            _ = try take(rows, update: update)
            return []
        } catch Refusal.administration(.rows(let problems)) {
            return problems
        } catch {
            Issue.record("\(error)")
            return []
        }
    }

    @Test func crewsComeInAndGoOutTheSame() throws {
        let rows = [
            row(2, "Gaz", "Piotr Kos", ["Ola Fik"], to: monday + 20), row(3, "Windy", "Ewa Zych", ["Jan Wilk"]),
        ]
        _ = try take(rows)
        #expect(try company.desk.crewRows() == rows)
        #expect(problems(rows).map(\.fault) == [.duplicate("Gaz"), .duplicate("Windy")])
        let same = try take(rows, update: true)
        guard case .administration(.synchronised(.crews, let counts)) = same.summary else {
            Issue.record("\(same.summary)")
            return
        }
        #expect(counts.unchanged == 2 && counts.changed == 0)
        _ = try take([row(2, "windy", "Jan Wilk", ["Ewa Zych"])], update: true)
        #expect(try company.desk.crew(named: "Windy").leader == "Jan Wilk")
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.crewRows() == rows)
    }

    @Test func whatMakesNoCrewIsRefusedAtItsColumn() throws {
        let found = problems([
            row(2, "A", "Ewa Zych", ["Ewa Zych"]), row(3, "B", "Ewa Zych", ["Jan Wilk", "Jan Wilk"]),
            row(4, "C", "Nikt", ["Jan Wilk"]), row(5, "D", "Ewa Zych", []),
            row(6, "E", "Ewa Zych", ["Jan Wilk"]), row(7, "F", "Piotr Kos", ["Jan Wilk"]),
        ])
        #expect(
            found == [
                RowProblem(line: 2, column: "members", fault: .duplicate("Ewa Zych")),
                RowProblem(line: 3, column: "members", fault: .duplicate("Jan Wilk")),
                RowProblem(line: 4, column: "leader", fault: .unknown(.technician, "Nikt")),
                RowProblem(line: 5, column: "members", fault: .outOfRange(value: 0, allowed: 1...5)),
                RowProblem(line: 7, column: "members", fault: .inCrew("Jan Wilk", "E")),
            ])
        #expect(try company.desk.crews().isEmpty)
    }
}
