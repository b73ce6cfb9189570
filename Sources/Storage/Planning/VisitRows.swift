package import ServiceModel

extension Visit: Stored {
    /// The crew stands in `assignment`.
    package static let table = Table(
        "visit", .restorable,
        [
            "id", "order_id", "sequence", "state", "duration", "skills", "crew_size", "required_technician_id",
            "excluded", "day", "start_at", "end_at", "lock", "promise_start", "promise_end", "promise_to",
            "promise_at", "override_reason", "task", "more_minutes", "last_day", "parts", "return_of", "wait_part",
            "wait_day", "version",
        ],
        bonds: [
            // A lock or an override is about the place it was put on; the end follows from the duration.
            ColumnBond(
                ["state", "day", "start_at", "end_at", "duration", "more_minutes", "last_day", "parts"],
                and: ["lock", "override_reason"]),
            ColumnBond(["promise_start", "promise_end", "promise_to", "promise_at"]),
            ColumnBond(["wait_part", "wait_day"]),
        ])
    package var fields: [SQLValue] {
        [
            SQLValue(id), SQLValue(order), SQLValue(sequence), .text(state.rawValue),
            SQLValue(min(duration, Self.mostInOneColumn)),
            .text(joined(skills)), SQLValue(crewSize), SQLValue(requiredTechnician), .text(joined(excludedTechnicians)),
            SQLValue(placement?.day), SQLValue(placement?.start), SQLValue(placement?.end), .text(lock.rawValue),
            SQLValue(promise?.window.start), SQLValue(promise?.window.end), SQLValue(promise?.toldTo),
            SQLValue(promise?.toldAt), SQLValue(overrideReason), SQLValue(task),
            SQLValue(duration > Self.mostInOneColumn ? duration - Self.mostInOneColumn : nil),
            SQLValue(placement.flatMap { $0.isSplit ? $0.lastDay : nil }),
            placement.flatMap { $0.isSplit ? json($0.parts) : nil } ?? .null, SQLValue(returnOf), SQLValue(wait?.part),
            SQLValue(wait?.expected), SQLValue(version),
        ]
    }

    /// The placement comes without its crew: `take(crew:)` adds it.
    package init(reading row: inout RowReader) throws {
        try self.init(
            id: row.id(), order: row.id(), sequence: row.integer(), state: row.code(), duration: row.integer(),
            skills: row.requirements(), crewSize: row.integer(), requiredTechnician: row.optional { try $0.id() },
            excludedTechnicians: row.ids(), placement: row.placement(), lock: row.code(),
            promise: row.promise(), overrideReason: row.optional { try $0.text() },
            task: row.optional { try $0.integer() })
        duration += try row.optional { try $0.integer() } ?? 0
        _ = try row.optional { try $0.day() }
        let parts: [WorkPart] = try row.optional { try $0.json() } ?? []
        placement?.parts = parts
        returnOf = try row.optional { try $0.id() }
        wait = try row.wait()
        version = try row.integer()
    }

    /// Minutes that the first schema lets into a row; what is more stands beside them.
    private static let mostInOneColumn = 1440
}

extension Visit {
    /// Who stands in `assignment` for it. A placed visit that nobody does has lost a row.
    mutating func take(crew: [Assignment]) throws {
        guard placement != nil else { return }
        guard !crew.isEmpty else { throw StoreFault.unreadableRow(table: "visit", detail: id.description) }
        placement?.assignments = crew
    }
}

extension RowReader {
    fileprivate mutating func placement() throws -> Placement? {
        let day = try optional { try $0.day() }
        let window = try window()
        guard let (day, window) = try both(day, window) else { return nil }
        return Placement(assignments: [], day: day, start: window.start, end: window.end)
    }

    fileprivate mutating func wait() throws -> PartWait? {
        let part = try optional { try $0.text() }
        let day = try optional { try $0.day() }
        return try both(part, day).map { PartWait($0, expected: $1) }
    }

    /// Four columns: a window, to whom it was told, and when.
    mutating func promise() throws -> Promise? {
        let window = try window()
        let told = try optional { try $0.text() }
        let at = try optional { try $0.moment() }
        guard let (window, (told, at)) = try both(window, both(told, at)) else { return nil }
        return Promise(window: window, toldTo: told, toldAt: at)
    }
}
