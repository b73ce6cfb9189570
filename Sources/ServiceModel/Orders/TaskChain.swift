/// The tasks of one order as a chain: what follows of all their dependencies together.
package struct TaskChain: Hashable, Sendable {
    package let tasks: [TaskTemplate]

    package init(_ tasks: [TaskTemplate]) {
        self.tasks = tasks
    }

    /// Tasks that wait for one another in a circle, in its order, counted from 0; `nil` where there is none. A task that
    /// waits for itself is one.
    package var circle: [Int]? {
        var done: Set<Int> = []
        for first in tasks.indices {
            var path: [Int] = []
            if let circle = circle(from: first, &path, &done) { return circle }
        }
        return nil
    }

    private func circle(from task: Int, _ path: inout [Int], _ done: inout Set<Int>) -> [Int]? {
        if let start = path.firstIndex(of: task) { return Array(path[start...]) }
        guard tasks.indices.contains(task), !done.contains(task) else { return nil }
        path.append(task)
        for other in tasks[task].after {
            if let circle = circle(from: other, &path, &done) { return circle }
        }
        path.removeLast()
        done.insert(task)
        return nil
    }

    /// The earliest day on which all of it can be done when it starts at `start` and nothing is in the way: as if somebody
    /// worked around the clock, so that whatever lies after it is impossible and not only unlikely. `nil` for a circle.
    package func earliestEnd(
        from start: Timestamp, ended: [Int: Timestamp] = [:], _ calendar: CompanyCalendar, _ work: WorkCalendar
    ) -> Day? {
        guard circle == nil else { return nil }
        var ends = ended
        func end(of task: Int) -> Timestamp {
            if let known = ends[task] { return known }
            let own = tasks[task]
            let before = own.after.filter(tasks.indices.contains).map(end)
            var begin = max(start, before.map { $0 + own.lag * 60 }.max() ?? start)
            if own.day == .next, let last = before.max() {
                begin = max(begin, calendar.span(of: work.workday(after: calendar.day(of: last))).start)
            }
            let done = begin + (own.duration ?? 0) * 60
            ends[task] = done
            return done
        }
        return tasks.indices.map(end).max().map { calendar.day(of: $0 - 1) }
    }
}
