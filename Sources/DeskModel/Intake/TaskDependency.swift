package import ServiceModel

/// What one visit of an order waits for, as a person says it: of other visits, by their numbers.
package struct TaskDependency: Hashable, Sendable, Codable {
    /// Visits that end before it starts; empty where it waits for none.
    package var after: [Int]
    /// Minutes between, at least.
    package var lag: Int
    package var sameTechnician: Bool
    package var day: TaskDay?

    package init(after: [Int] = [], lag: Int = 0, sameTechnician: Bool = false, day: TaskDay? = nil) {
        self.after = after
        self.lag = lag
        self.sameTechnician = sameTechnician
        self.day = day
    }

    /// `1; lag 1d; same technician; next day`, or `none`.
    package init(_ text: String) throws(InputFault) {
        if ["none", "brak", "-"].contains(text.lowercased()) {
            self.init()
            return
        }
        let task = try TaskText("; after \(text)")
        guard task.duration == nil, task.skills.isEmpty, task.crewSize == 1 else { throw .notANumber(text) }
        self.init(after: task.after, lag: task.lag, sameTechnician: task.sameTechnician, day: task.day)
    }

    /// The same in words that are read again; empty where it waits for none.
    package func words(_ language: Language) -> String {
        guard !after.isEmpty else { return "" }
        let task = TaskText(after: after, lag: lag, sameTechnician: sameTechnician, day: day).words(language)
        // The title is empty, and the first word after it says what follows.
        return String(task.dropFirst(2 + language("after ", "po ").count))
    }
}
