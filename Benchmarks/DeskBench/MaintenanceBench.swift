import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

/// What maintenance plans take: three thousand of them over a year, and the orders that are due of them.
struct MaintenanceBench {
    let company: BenchCompany

    func run() throws -> [Measurement] { try [year()] + generation() }

    /// Worked out only.
    private func year() throws -> Measurement {
        let desk = try company.open()
        let today = company.monday
        let plans = try BenchPlans(company: company).plans(desk)
        let (calendar, days) = (desk.company.calendar, try desk.workCalendar())
        var found = 0
        let year = Samples.of(7) { _ in
            found = plans.reduce(0) { count, plan in
                let course = PlanCourse(plan, made: [], days, calendar, today: today)
                return count + course.occurrences(from: today, through: today + 364).occurrences.count
            }
        }
        return Measurement("a year of \(BenchPlans.count) plans, \(found) visits", year)
    }

    /// Made and written, as the background job does it, a transaction a plan; then once more, when nothing is due. On a copy:
    /// orders cannot be unmade.
    private func generation() throws -> [Measurement] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-plans-\(getpid()).db").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        try Store.open(company.path).backup(to: path)
        let copy = try BenchCompany(path: path)
        let desk = try copy.open()
        try BenchPlans(company: copy).addIfMissing(to: desk)
        var (first, again) = (Samples(), Samples())
        let made = try first.time { try desk.generatePlanOrders() }
        let repeated = try again.time { try desk.generatePlanOrders() }
        guard repeated.isEmpty else { throw BenchFault.madeTwice(repeated.count) }
        let orders = made.reduce(0) { count, receipt in
            guard case .maintenance(.ordersMade(_, let orders)) = receipt.summary else { return count }
            return count + orders.count
        }
        return [
            Measurement("\(orders) due orders of \(BenchPlans.count) plans made, on disk", first),
            Measurement("the same again: nothing is made", again),
        ]
    }
}
