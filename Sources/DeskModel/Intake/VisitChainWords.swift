package import ServiceModel

/// Where one visit stands among those of its order, in words.
extension OrderDetail {
    /// `return of visit 1`, `after visit 2, 1 d between, same technician, next working day`, `waits for a pump, expected on
    /// Wed 25 Nov`, and the days of long work.
    package func chainWords(of visit: Visit, _ wording: Wording) -> [String] {
        let language = wording.language
        var words: [String] = []
        if let origin = visit.returnOf.flatMap({ id in visits.first { $0.visit.id == id }?.visit.sequence }) {
            words.append(language("return of visit \(origin)", "powrót po wizycie \(origin)"))
        }
        if let waits = dependencyWords(of: visit, language) { words.append(waits) }
        if let wait = visit.wait { words.append(IntakeBreach.waitsForPart(wait).sentence(wording)) }
        if let days = visit.placement?.partWords(wording) { words.append(days) }
        return words
    }

    /// What a visit waits for, by the numbers of the visits; `nil` where the order has one task only.
    package func dependency(of visit: Visit) -> TaskDependency? {
        guard let tasks = order.terms?.tasks, tasks.count > 1, tasks.indices.contains(visit.task ?? 0) else {
            return nil
        }
        let task = tasks[visit.task ?? 0]
        let before = task.after.compactMap { other in
            visits.last { ($0.visit.task ?? 0) == other && $0.visit.state != .cancelled }?.visit.sequence
        }
        return TaskDependency(after: before, lag: task.lag, sameTechnician: task.sameTechnician, day: task.day)
    }

    private func dependencyWords(of visit: Visit, _ language: Language) -> String? {
        guard let task = dependency(of: visit), !task.after.isEmpty else { return nil }
        let before = task.after
        let names = before.map(String.init).joined(separator: ", ")
        let lag =
            task.lag == 0
            ? nil
            : task.lag % 1440 == 0
                ? "\(task.lag / 1440) d" : "\(task.lag / 60):" + (task.lag % 60 < 10 ? "0" : "") + "\(task.lag % 60)"
        let facts = [
            before.count == 1
                ? language("after visit \(names)", "po wizycie \(names)")
                : language("after visits \(names)", "po wizytach \(names)"),
            lag.map { language("\($0) between at least", "co najmniej \($0) po niej") },
            task.sameTechnician ? language("by the same technician", "przez tego samego technika") : nil,
            task.day.map { day in
                switch day {
                case .same: language("on the same day", "tego samego dnia")
                case .next: language("on the next working day", "następnego dnia roboczego")
                }
            },
        ]
        return facts.compactMap { $0 }.joined(separator: ", ")
    }
}

extension Placement {
    /// `1/3 Mon 23 08:14-15:43, 2/3 Tue 24 08:14-15:43, …`; `nil` for work of one day.
    package func partWords(_ wording: Wording) -> String? {
        guard parts.count > 1 else { return nil }
        return parts.enumerated().map { index, part in
            "\(index + 1)/\(parts.count) \(wording.dayAlone(part.day)) "
                + wording.hours(part.start, part.end, ofShift: part.day)
        }.joined(separator: ", ")
    }
}
