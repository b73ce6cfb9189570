import Scheduling

/// Plans most of a company's tasks without the search, so that prices can be measured alone: each task goes to the end
/// of the first shift of a technician near it where it fits.
func greedyPlan(_ company: Company, share: Double) throws -> Plan {
    let problem = company.problem
    var orders = [[Int]](repeating: [], count: problem.shifts.count)
    for task in 0..<Int(Double(company.tasks) * share) {
        let place = problem.tasks[task].place
        let near = (0..<company.technicians).sorted {
            problem.travel.between($0, place) < problem.travel.between($1, place)
        }
        search: for technician in near.prefix(20) {
            for day in 0..<company.days {
                let shift = technician * company.days + day
                guard problem.shifts[shift].skills.covers(problem.tasks[task].skills) else { continue }
                guard Timetable(of: orders[shift] + [task], on: shift, in: problem).fits else { continue }
                orders[shift].append(task)
                break search
            }
        }
    }
    return try Plan(orders: orders, of: problem)
}
