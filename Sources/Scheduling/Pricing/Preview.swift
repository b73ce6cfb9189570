extension Pricer {
    /// The shift's timetable with an insertion made: the "after" of a before/after strip, and the starts to write down.
    public func timetable(after insertion: Insertion, on shift: Int) -> Timetable {
        let bench = Workbench(book, tasks: insertion.places.map(\.task) + insertion.leftOut)
        let order = order(after: insertion, on: shift)
        bench.trial.setStops(order, on: shift, bench.tables) { problem.travel(on: shift).between($0, $1) }
        return Timetable(bench.trial, count: order.count, on: shift, in: problem, clock: bench.clock)
    }

    /// The shift's timetable as it stands: the "before".
    public func timetable(on shift: Int) -> Timetable {
        Timetables(of: plan, in: problem)[shift]
    }
}
